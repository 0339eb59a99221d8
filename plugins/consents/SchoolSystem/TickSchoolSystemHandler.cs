using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.SchoolSystem;

internal sealed class TickSchoolSystemHandler(ConsentsContext context, IOperation operation, ISchoolClock clock)
    : IRequestHandler<TickSchoolSystem, Outcome<int>>
{
    /// <summary>What was ticked before, by whomever, is left alone: the answer is how many were new.</summary>
    public async Task<Outcome<int>> Handle(TickSchoolSystem request, CancellationToken cancellationToken)
    {
        var history = await context.HistoryAsync([.. request.Entries.Select(entry => entry.StudentId).Distinct()], cancellationToken);
        var count = 0;
        foreach (var ticked in request.Entries.Distinct())
        {
            var row = history[ticked.StudentId].FirstOrDefault(row => row.Entry.Id == ticked.EntryId);
            if (row is null or { Entry: SchoolSystemTick } or { IsVoid: true })
            {
                return Refusal.Because(row is { IsVoid: true } ? "Answer.IsVoid" : "Answer.Unknown");
            }

            var match = SchoolSystemMatch.Of(history[ticked.StudentId].Where(other => other.Entry.About == row.Entry.About));
            if (match.Standing != ticked.EntryId)
            {
                return Refusal.Because("SchoolSystem.NotStanding");
            }

            if (match.Differs)
            {
                context.Add(SchoolSystemTick.Of(row.Entry, clock.Today, operation));
                count++;
            }
        }

        return count;
    }
}
