using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.States;

/// <summary>Writes facts in the order of receipt.</summary>
internal sealed class FactBook
{
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    public FactBook Given(GuardianId? by, string on, int? months = null, int version = 1, bool isVoid = false, EntryId? replaces = null) =>
        Add(FactKind.Given, by, on, isVoid, replaces, version, months);

    public FactBook Refused(GuardianId? by, string on, bool isVoid = false, EntryId? replaces = null) => Add(FactKind.Refused, by, on, isVoid, replaces);

    public FactBook Withdrawn(GuardianId? by, string on, bool isVoid = false) => Add(FactKind.Withdrawn, by, on, isVoid);

    /// <summary>Cancels the last answer.</summary>
    public FactBook Invalidated(string on, bool isVoid = false)
    {
        var last = _facts[^1];
        _facts.Add(New(FactKind.Invalidated, last.By, on, isVoid) with { Target = last.Id });
        return this;
    }

    private FactBook Add(FactKind kind, GuardianId? by, string on, bool isVoid, EntryId? replaces = null, int version = 1, int? months = null)
    {
        var fact = New(kind, by, on, isVoid);
        _facts.Add(fact with { Replaces = replaces, Version = version, EndsAfter = months is { } count ? fact.On.AddMonths(count) : null });
        return this;
    }

    private Fact New(FactKind kind, GuardianId? by, string on, bool isVoid) =>
        new() { Id = EntryId.New(), Seq = _facts.Count + 1, Kind = kind, By = by, On = Family.Day(on), IsVoid = isVoid };
}
