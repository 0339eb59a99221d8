using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

public sealed record StudentExtracts
{
    public required Student Student { get; init; }

    /// <summary>Null for a student who has left.</summary>
    public string? ClassName { get; init; }

    /// <summary>Who is entitled today, with the grounds.</summary>
    public required IReadOnlyList<EntitledLine> Entitled { get; init; }

    public required IReadOnlyList<SchoolPeriod> Periods { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<ExtractLine> Extracts { get; init; }
}
