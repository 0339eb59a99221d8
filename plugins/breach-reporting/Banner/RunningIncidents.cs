using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.BreachReporting.Banner;

/// <summary>The terms that run, above every page: for those who decide, for the support service, for who reported and whose access it is.</summary>
internal sealed class RunningIncidents(IncidentReader reader, Clocks clocks, ISchoolClock clock) : IBanner
{
    private const int Most = 3;

    public async Task<IReadOnlyList<BannerLine>> LinesAsync(BannerQuestion question, CancellationToken cancellationToken)
    {
        var incidents = await reader.RunningAsync(cancellationToken);
        return [.. incidents.SelectMany(i => LinesOf(i, question)).OrderBy(l => l.DueAt).Take(Most)];
    }

    private IEnumerable<BannerLine> LinesOf(IncidentFacts facts, BannerQuestion question)
    {
        var (sees, supports) = (question.Permissions.Contains(Names.See), question.Permissions.Contains(Names.Support));
        if (!sees && !supports && !facts.Concerns(question.AccountId))
        {
            yield break;
        }

        if (facts.FromWhen is null)
        {
            yield return Line(facts, WaitingFor(facts), clocks.NoticeOf(facts).EndsAt);
        }

        if (sees && Clocks.LawOf(facts) is { } law)
        {
            foreach (var (item, due) in new[] { ("portal-24", law.NoticeBy), ("portal-72", law.ResultsBy) })
            {
                if (!facts.Ticks.Any(t => t.Item == item) && due > clock.Now.AddDays(-7))
                {
                    yield return Line(facts, law.IsWarning ? $"Banner.{item}.unknown" : $"Banner.{item}", due);
                }
            }
        }
    }

    private static string WaitingFor(IncidentFacts facts) => (facts.InstantOf(MomentKind.HeadReceived), facts.InstantOf(MomentKind.SupportReceived)) switch
    {
        (null, null) => "Banner.Both",
        (null, _) => "Banner.Head",
        _ => "Banner.Support",
    };

    private static BannerLine Line(IncidentFacts facts, string key, DateTimeOffset due) => new()
    {
        Text = T.Text[key, facts.Number],
        Address = $"/breach-reporting/{facts.Number}",
        DueAt = due,
    };
}
