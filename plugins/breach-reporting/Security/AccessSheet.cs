using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Who has access, as a person looks through it.</summary>
/// <param name="Lines">One line a person.</param>
/// <param name="Sha256">Of the lines: who confirms says which list was seen.</param>
public sealed record AccessSheet(IReadOnlyList<AccessLine> Lines, string Sha256)
{
    /// <summary>Everybody, or those alone who see the students of a class.</summary>
    internal static AccessSheet Of(IReadOnlyList<AccessHolder> holders, SchoolClassId? schoolClass)
    {
        var lines = holders.Select(h => LineOf(h, schoolClass)).Where(l => schoolClass is null || l.Grounds.Count > 0).ToList();
        var text = string.Join('\n', lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id}|{l.IsFrozen}|{string.Join(';', l.Grounds)}")));
        return new AccessSheet(lines, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    private static AccessLine LineOf(AccessHolder holder, SchoolClassId? schoolClass) => new(
        holder.Id, holder.Name, holder.IsFrozen, [.. holder.Accesses.Where(a => schoolClass is not { } one || a.Reaches(one)).Select(AccessGround.Of)]);
}
