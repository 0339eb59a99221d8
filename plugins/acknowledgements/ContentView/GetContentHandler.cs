using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

internal sealed class GetContentHandler(VersionReader versions, MatrixBuilder matrix, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetContent, Outcome<OneContent>>
{
    public async Task<Outcome<OneContent>> Handle(GetContent request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        if (!await versions.ConcernsAsync(request.ContentId, request.ClassId, cancellationToken))
        {
            return Refusal.Because("Content.Gone");
        }

        var known = await versions.ReadAsync(request.ContentId, cancellationToken);
        var asked = await matrix.BuildAsync(roster, cancellationToken);
        return new OneContent
        {
            Id = request.ContentId,
            Class = roster.Class,
            Versions = known,
            IsOnlyForClass = !await versions.ConcernsOthersAsync(request.ContentId, request.ClassId, cancellationToken),
            Withdrawn = await versions.WithdrawnAsync(request.ContentId, cancellationToken),
            Progress = asked.Columns.FirstOrDefault(c => c.Head.ContentId == request.ContentId),
            Parts = await PartsAsync(known, roster, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<PartOf>> PartsAsync(IReadOnlyList<VersionView> known, ClassRoster roster, CancellationToken cancellationToken)
    {
        if (known.FirstOrDefault(v => !v.IsVoid) is not { Kind: ContentKind.Progress, Source: not null } current)
        {
            return [];
        }

        var parts = await versions.PartsAsync(current.Id, cancellationToken);
        return [.. roster.Students.Select(s => new PartOf(s.Id, s.Name, parts.Contains(s.Id)))];
    }
}
