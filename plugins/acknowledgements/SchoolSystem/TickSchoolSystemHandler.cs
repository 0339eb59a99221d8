using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

internal sealed class TickSchoolSystemHandler(AcknowledgementsContext store, MatchReader matches, IOperation operation, ISchoolClock clock)
    : IRequestHandler<TickSchoolSystem, Outcome<int>>
{
    /// <summary>What agrees already, by whomever, is left alone: the answer is how many were new.</summary>
    public async Task<Outcome<int>> Handle(TickSchoolSystem request, CancellationToken cancellationToken)
    {
        var known = (await matches.ReadAsync([.. request.Answers.Select(a => a.StudentId).Distinct()], cancellationToken)).ToDictionary(m => m.Answer.Id);
        var count = 0;
        foreach (var ticked in request.Answers.Distinct())
        {
            if (!known.TryGetValue(ticked.AnswerId, out var match) || match.Answer.StudentId != ticked.StudentId)
            {
                return Refusal.Because("Invalidate.Unknown");
            }

            if (match.Differs)
            {
                store.Add(SchoolSystemTick.Of(match.Answer, match.Counts, clock.Today, operation));
                count++;
            }
        }

        return count;
    }
}
