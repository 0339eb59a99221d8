using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

internal sealed class GetClassContentsHandler(AcknowledgementsContext store, MatrixBuilder matrix, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassContents, Outcome<ClassContents>>
{
    public async Task<Outcome<ClassContents>> Handle(GetClassContents request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var columns = (await matrix.BuildAsync(roster, cancellationToken)).Columns.ToDictionary(c => c.Head.ContentId);
        var lines = await store.Versions.AsNoTracking()
            .Where(v => v.IsForSchool || store.Targets.Any(t => t.VersionId == v.Id && t.ClassId == request.ClassId))
            .OrderByDescending(v => v.OperationSeq)
            .Select(v => new ContentLine
            {
                Id = v.ContentId,
                Kind = v.Kind,
                Title = v.Title,
                Version = v.Number,
                Rule = v.Rule,
                IsForSchool = v.IsForSchool,
                At = v.At,
                PublishedByName = v.PublishedByName,
                IsWithdrawn = store.Withdrawals.Any(w => w.ContentId == v.ContentId),
            })
            .ToListAsync(cancellationToken);
        return new ClassContents(roster.Class, [.. lines.DistinctBy(l => l.Id).Select(l => l with { Progress = columns.GetValueOrDefault(l.Id) })]);
    }
}
