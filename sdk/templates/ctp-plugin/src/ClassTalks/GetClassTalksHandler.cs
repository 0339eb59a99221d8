using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Sample.Data;

namespace Sample.ClassTalks;

internal sealed class GetClassTalksHandler(SampleContext store, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassTalks, Outcome<IReadOnlyList<StudentTalk>>>
{
    public async Task<Outcome<IReadOnlyList<StudentTalk>>> Handle(GetClassTalks request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Talk.NoClass");
        }

        var ids = roster.Students.Select(s => s.Id).ToList();
        var talks = await store.Talks.AsNoTracking().Where(t => ids.Contains(t.StudentId)).ToListAsync(cancellationToken);
        var latest = talks.GroupBy(t => t.StudentId).ToDictionary(g => g.Key, g => g.MaxBy(t => t.OperationSeq));
        return Outcome<IReadOnlyList<StudentTalk>>.Of(
            [.. roster.Students.Select(s => new StudentTalk(s, latest.GetValueOrDefault(s.Id)?.HeldOn, latest.GetValueOrDefault(s.Id)?.Topic))]);
    }
}
