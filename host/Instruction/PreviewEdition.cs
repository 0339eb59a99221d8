using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction.Changes;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>What a file would change, before anything is stored.</summary>
/// <param name="Content">The instruction file.</param>
/// <param name="Against">The edition to compare with; null for the one in force today.</param>
[Requires(KernelPermissions.InstructionEdit)]
internal sealed record PreviewEdition(string Content, EntryId? Against = null) : Query<EditionPreview>;

internal sealed class PreviewEditionHandler(EditionShelf editions, DutyCatalog duties, ISchoolClock clock)
    : IRequestHandler<PreviewEdition, Outcome<EditionPreview>>
{
    public async Task<Outcome<EditionPreview>> Handle(PreviewEdition request, CancellationToken cancellationToken)
    {
        var (file, problems) = InstructionReader.Read(request.Content);
        var newest = (await editions.NewestAsync(cancellationToken))?.Id;
        if (file is null)
        {
            return new EditionPreview(problems, null, null, [], newest);
        }

        var against = request.Against is { } id
            ? await editions.FindAsync(id, cancellationToken)
            : await editions.InForceAsync(clock.Today, cancellationToken);
        return new EditionPreview(
            [],
            file,
            EditionChanges.Between(EditionShelf.FileOf(against), file),
            [.. file.Clauses.Select(c => new ClauseView(c, file.IsHeading(c), [.. c.Duties.Select(duties.Find)]))],
            newest);
    }
}
