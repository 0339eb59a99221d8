using ClassTeacherPlatform.Host.Plugins;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

/// <summary>Over any installed versions, any wishes of the school and any memory of failures.</summary>
public sealed class PluginPlanProperties
{
    private static readonly string[] Ids = ["a", "b", "c", "d"];

    private static readonly string[] Requests = ["Ask.One", "Ask.Two", "Ask.Three"];

    public sealed record Copy(string Id, int Major, string[] Answers, bool IsBroken, bool HasFailed);

    public sealed record Wish(string Id, bool IsEnabled, string Range);

    public sealed record Case(Copy[] Copies, Wish[] Wishes);

    public static class Cases
    {
        public static Arbitrary<Case> Any() => Arb.From(
            from copies in Gen.ListOf(
                from id in Gen.Elements(Ids)
                from major in Gen.Choose(1, 3)
                from answers in Gen.SubListOf(Requests)
                from broken in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
                from failed in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
                select new Copy(id, major, [.. answers], broken, failed))
            from named in Gen.SubListOf(Ids)
            from wishes in Gen.CollectToList(named.Select(id =>
                from enabled in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
                from range in Gen.Elements("*", "[1.0,2.0)", "[2.0,)")
                select new Wish(id, enabled, range)))
            select new Case([.. copies], [.. wishes]));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void Plan_RunsAtMostOneVersionOfAnId(Case given)
    {
        var targets = Plan(given).Targets;

        Assert.Equal(targets.Count, targets.Select(t => t.School.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(targets, t => Assert.All(t.Candidates, c => Assert.Equal(t.School.Id, c.Id)));
    }

    /// <summary>Whichever candidate of each target comes to run in the end.</summary>
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void Plan_HasAtMostOneAnswererOfARequest(Case given)
    {
        var targets = Plan(given).Targets;

        Assert.All(Requests, request => Assert.True(
            targets.Count(t => t.Candidates.Any(c => c.Manifest!.Answers.Contains(request))) <= 1, request));
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void Plan_RunsOnlySoundVersionsThatTheSchoolAskedFor(Case given)
    {
        foreach (var target in Plan(given).Targets)
        {
            var wish = given.Wishes.Single(w => w.Id == target.School.Id);
            Assert.True(wish.IsEnabled);
            Assert.All(target.Candidates, c => Assert.DoesNotContain(given.Copies, f => f.HasFailed && Stamp(f) == c.Stamp));
            Assert.All(target.Candidates, c => Assert.True(
                c.Problem is null && VersionRange.Parse(wish.Range).Satisfies(new NuGetVersion(c.Version!.ToNormalizedString()))));
            Assert.Equal(target.Candidates, target.Candidates.OrderByDescending(c => c.Version));
        }
    }

    [Property(Arbitrary = [typeof(Cases)], MaxTest = 500)]
    public void Plan_LosesNobody(Case given)
    {
        var plan = Plan(given);

        var known = plan.Targets.Select(t => t.School.Id).Concat(plan.Standing.Select(s => s.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(given.Copies.Select(c => c.Id).Concat(given.Wishes.Select(w => w.Id)).ToHashSet(StringComparer.Ordinal), known);
        Assert.All(plan.Standing.Where(s => s.State == PluginState.Quarantined), s => Assert.NotNull(s.Reason));
    }

    private static PluginPlan Plan(Case given)
    {
        var installed = given.Copies.Select(Installed).ToList();
        var school = new SchoolPlugins([], [.. given.Wishes.Select(w => new SchoolPlugin { Id = w.Id, IsEnabled = w.IsEnabled, Version = VersionRange.Parse(w.Range) })]);
        var records = Ids.ToDictionary(id => id, id => new PluginRecord
        {
            Id = id,
            Failed = given.Copies.Where(c => c.Id == id && c.HasFailed).Select(c => PluginAttempt.Of(Installed(c, 0), school.Find(id))).Distinct(StringComparer.Ordinal)
                .ToDictionary(attempt => attempt, _ => new LocalText("сломан", "broken"), StringComparer.Ordinal),
        });
        return PluginPlan.Of(school, installed, records);
    }

    private static InstalledPlugin Installed(Copy copy, int at) => new()
    {
        Folder = $"/{at}",
        Id = copy.Id,
        Version = new SemanticVersion(copy.Major, 0, 0),
        Stamp = Stamp(copy),
        Manifest = new PluginManifest { Id = copy.Id, Version = $"{copy.Major}.0.0", Answers = copy.Answers },
        Problem = copy.IsBroken ? new LocalText("испорчен", "spoiled") : null,
    };

    private static string Stamp(Copy copy) => $"{copy.Id}-{copy.Major}-{string.Concat(copy.Answers)}";
}
