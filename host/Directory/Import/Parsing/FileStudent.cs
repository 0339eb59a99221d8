using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>A student as a file names one, from one row or from several with a representative each.</summary>
internal sealed record FileStudent
{
    /// <summary>The first row.</summary>
    public required int Row { get; init; }

    public required PersonName Name { get; init; }

    public DateOnly? BornOn { get; init; }

    /// <summary>As <see cref="ClassNames"/> writes it.</summary>
    public required string Class { get; init; }

    public string? Order { get; init; }

    public required IReadOnlyList<FileGuardian> Guardians { get; init; }
}
