using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Secrets;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Matches rows to people and says what each would do; seals every secret before anything leaves.</summary>
internal sealed class AccountPlanner(SlipBook book, ISecretBox box, ISchoolClock clock)
{
    /// <summary>Secrets are kept 24 hours at most, counted from the reading of the list.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    private const int LongestText = 100;

    public async Task<AccountPlan> PlanAsync(IReadOnlyList<AccountRow> rows, IReadOnlyList<ClassRoster> classes, CancellationToken cancellationToken)
    {
        var classNames = classes.SelectMany(c => c.Students.Select(s => (s.Id, c.Class.Name))).ToDictionary(s => s.Id, s => s.Name);
        var people = classes.SelectMany(c => c.Students).SelectMany(SlipHolder.Of).ToList();
        var slips = await book.LatestAsync([.. people.Select(p => p.Holder).Distinct()], cancellationToken);
        var matcher = new PersonMatcher(people, p => classNames[p.StudentId]);
        var until = clock.Now + KeptFor;
        var plan = rows.Select(row => Row(row, matcher.Find(row), slips, until)).ToList();
        return new AccountPlan([.. Twice(plan)], [.. people.DistinctBy(p => p.Holder).OrderBy(p => NameKey.Of(p.Name.Full), StringComparer.Ordinal)], until);
    }

    private PlanRow Row(AccountRow row, PersonMatch match, IReadOnlyDictionary<Holder, SlipStanding> slips, DateTimeOffset until)
    {
        var planned = new PlanRow
        {
            Number = row.Number,
            Name = row.Name,
            Kind = row.Kind,
            Login = row.Login,
            Sealed = row.Secret is null ? null : box.Seal(Names.Secret, row.Secret, until),
            Person = match.Sure,
            Candidates = match.Candidates,
            Problem = ProblemOf(row, match),
        };
        return planned.Problem is null && match.Sure is { } person
            ? planned with { Action = SlipChange.Of(slips.GetValueOrDefault(person.Holder), planned.Kind, planned.Login, planned.Sealed is not null) }
            : planned;
    }

    private static PlanProblem? ProblemOf(AccountRow row, PersonMatch match) => row switch
    {
        { Family: "" } or { Given: "" } => PlanProblem.NoName,
        { Login: "", Kind: Data.CredentialKind.TemporaryPassword } => PlanProblem.NoAccess,
        _ when row.Login.Length > LongestText || row.Secret?.Length > LongestText => PlanProblem.TooLong,
        _ when match.Sure is { MaySee: false } => PlanProblem.MayNotSee,
        _ when match.Sure is not null => null,
        _ => match.Candidates.Count == 0 ? PlanProblem.NotFound : PlanProblem.Unsure,
    };

    /// <summary>Two rows for one person, or one login for two: nobody can tell which is right.</summary>
    private static IEnumerable<PlanRow> Twice(List<PlanRow> plan)
    {
        var persons = plan.Where(r => r.Person is not null).CountBy(r => r.Person!.Holder).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        var logins = plan.Where(r => r.Login.Length > 0).CountBy(r => NameKey.Of(r.Login)).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        return plan.Select(r => r.Problem is not null ? r
            : persons.Contains(r.Person!.Holder) ? r with { Problem = PlanProblem.Twice }
            : logins.Contains(NameKey.Of(r.Login)) ? r with { Problem = PlanProblem.LoginTaken }
            : r);
    }
}
