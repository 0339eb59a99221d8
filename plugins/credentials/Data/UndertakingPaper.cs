using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>A signed paper of a student or guardian.</summary>
internal sealed record UndertakingPaper
{
    public required Holder Person { get; init; }

    public required string Name { get; init; }

    public required StudentId StudentId { get; init; }

    public required int SchoolYear { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required string Place { get; init; }

    public StoredFile? Scan { get; init; }
}
