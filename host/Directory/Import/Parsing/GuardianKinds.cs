using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>On what a representative's authority rests, from the words of a list.</summary>
internal static class GuardianKinds
{
    private static readonly (GuardianKind Kind, string[] Words)[] Known =
    [
        (GuardianKind.Other, ["мачех", "отчим", "бабуш", "дедуш", "тет", "дяд", "брат", "сестр", "ино", "друг", "other"]),
        (GuardianKind.Adopter, ["усынов", "удочер", "adopt"]),
        (GuardianKind.FosterParent, ["прием", "foster"]),
        (GuardianKind.LegalGuardian, ["опекун", "guardian"]),
        (GuardianKind.Trustee, ["попечит", "trustee"]),
        (GuardianKind.Institution, ["организ", "учрежд", "детск", "institution"]),
        (GuardianKind.Mother, ["мать", "матер", "мам", "mother"]),
        (GuardianKind.Father, ["отец", "отц", "пап", "father"]),
    ];

    /// <returns>The kind; null where the words say none («законный представитель»).</returns>
    public static GuardianKind? Parse(string text)
    {
        var plain = " " + HeadWords.Plain(text);
        return Known.Where(known => Array.Exists(known.Words, word => plain.Contains(" " + word, StringComparison.Ordinal)))
            .Select(known => (GuardianKind?)known.Kind).FirstOrDefault();
    }

    /// <summary>What the column itself says: a mother's column, or a parent's whose patronymic tells which of the two.</summary>
    public static GuardianKind? Of(GuardianPlace place, PersonName name) => place switch
    {
        GuardianPlace.Mother => GuardianKind.Mother,
        GuardianPlace.Father => GuardianKind.Father,
        GuardianPlace.Parent1 or GuardianPlace.Parent2 => ByPatronymic(name.Patronymic),
        GuardianPlace.Student or GuardianPlace.Representative1 or GuardianPlace.Representative2 or GuardianPlace.Representative3 => null,
    };

    private static GuardianKind? ByPatronymic(string? patronymic) => patronymic?.ToLowerInvariant() switch
    {
        null => null,
        var p when p.EndsWith("вна", StringComparison.Ordinal) || p.EndsWith("чна", StringComparison.Ordinal)
            || p.EndsWith("шна", StringComparison.Ordinal) || p.EndsWith("кызы", StringComparison.Ordinal) => GuardianKind.Mother,
        var p when p.EndsWith("ич", StringComparison.Ordinal) || p.EndsWith("оглы", StringComparison.Ordinal) => GuardianKind.Father,
        _ => null,
    };
}
