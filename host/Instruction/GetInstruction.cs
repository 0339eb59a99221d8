using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>The edition in force today, or a named one, clauses with their duties; pages group duties by it.</summary>
[Requires(KernelPermissions.Instruction)]
internal sealed record GetInstruction(EntryId? EditionId = null) : Query<InstructionView>;

internal sealed class GetInstructionHandler(EditionShelf editions, DutyCatalog duties, ISchoolClock clock)
    : IRequestHandler<GetInstruction, Outcome<InstructionView>>
{
    public async Task<Outcome<InstructionView>> Handle(GetInstruction request, CancellationToken cancellationToken)
    {
        var entry = request.EditionId is { } id
            ? await editions.FindAsync(id, cancellationToken)
            : await editions.InForceAsync(clock.Today, cancellationToken);
        if (request.EditionId is not null && entry is null)
        {
            return Refusal.Because("Instruction.NoSuchEdition");
        }

        var file = EditionShelf.FileOf(entry);
        var asked = file.Clauses.SelectMany(c => c.Duties).ToHashSet(StringComparer.Ordinal);
        return new InstructionView(
            await editions.DescribeAsync(entry, cancellationToken),
            file,
            [.. file.Clauses.Select(c => new ClauseView(c, file.IsHeading(c), [.. c.Duties.Select(duties.Find)]))],
            [.. duties.Declared().Where(d => d.IsEnabled && !asked.Contains(d.Id))],
            duties.Known(asked),
            (await editions.NewestAsync(cancellationToken))?.Id);
    }
}
