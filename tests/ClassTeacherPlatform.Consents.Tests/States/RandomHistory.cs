using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.States;

/// <summary>A history out of any bytes, so that a failing one shrinks: five bytes an entry.</summary>
internal static class RandomHistory
{
    public static readonly DateOnly Start = new(2024, 9, 1);

    private static readonly GuardianId?[] People = [Family.Mother.Id, Family.Father.Id, null];

    public static List<Fact> Of(byte[] bytes, bool withReplacements = true)
    {
        var facts = new List<Fact>();
        foreach (var move in bytes.Chunk(5).Where(move => move.Length == 5))
        {
            facts.Add(Next(facts, move, withReplacements));
        }

        return facts;
    }

    private static Fact Next(List<Fact> facts, byte[] move, bool withReplacements)
    {
        var by = People[move[1] % 3];
        var on = Start.AddDays(move[2] % 40);
        var earlier = facts.Where(fact => fact.By == by).ToList();
        var fact = new Fact
        {
            Id = EntryId.New(),
            Seq = facts.Count + 1,
            Kind = (FactKind)(move[0] % 4),
            By = by,
            On = on,
            IsVoid = move[3] % 3 == 0,
            Version = 1 + (move[4] % 2),
            EndsAfter = move[4] % 5 == 0 ? on.AddDays(10) : null,
            Replaces = withReplacements && move[3] % 4 == 1 ? earlier.LastOrDefault(old => old.IsVoid)?.Id : null,
        };
        return fact.Kind == FactKind.Invalidated
            ? fact with { Target = earlier.LastOrDefault(old => old.Kind is FactKind.Given or FactKind.Refused)?.Id }
            : fact;
    }
}
