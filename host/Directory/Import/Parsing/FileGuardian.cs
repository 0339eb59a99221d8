using System.Globalization;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>A representative as a file names one.</summary>
internal sealed record FileGuardian
{
    public required int Row { get; init; }

    /// <summary>Its place among the row's representatives; with the row it makes the person's key within the file.</summary>
    public required int At { get; init; }

    public required PersonName Name { get; init; }

    public required GuardianKind Kind { get; init; }

    /// <summary>True where no column said the kind and it is only <see cref="GuardianKind.Other"/> for want of better.</summary>
    public bool KindIsUnknown { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Proof { get; init; }

    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Row}.{At}");

    /// <summary>Both name a telephone or an e-mail, and not the same.</summary>
    public bool DiffersFrom(FileGuardian other) => Differ(Phone, other.Phone) || Differ(Email, other.Email);

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;
}
