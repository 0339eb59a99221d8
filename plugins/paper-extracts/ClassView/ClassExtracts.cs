using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>A class in one period.</summary>
public sealed record ClassExtracts
{
    public required SchoolClass Class { get; init; }

    public required IReadOnlyList<SchoolPeriod> Periods { get; init; }

    /// <summary>Null where the school has set no period yet.</summary>
    public SchoolPeriod? Period { get; init; }

    public IReadOnlyList<ClassLine> Lines { get; init; } = [];

    /// <summary>Void and recalled papers of the period that may be in somebody's hands: to be taken back.</summary>
    public IReadOnlyList<ExtractLine> ToTakeBack { get; init; } = [];

    /// <summary>False: the module of consents is off, and what it would tell is not known.</summary>
    public bool HasConsents { get; init; }

    /// <summary>False: no module reads the journal, so data come from loaded files.</summary>
    public bool HasJournal { get; init; }
}
