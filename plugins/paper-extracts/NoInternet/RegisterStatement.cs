using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

/// <summary>A written statement: no computer or internet, or that they are there again.</summary>
[Requires(Names.Grounds, Duty = Names.Duty)]
internal sealed record RegisterStatement : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>Who states it; null for the student himself.</summary>
    public GuardianId? GuardianId { get; init; }

    /// <summary>True opens the ground, false ends it.</summary>
    public required bool IsWithout { get; init; }

    /// <summary>The day of the statement.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>Which paper, and where it lies.</summary>
    public required string Paper { get; init; }
}
