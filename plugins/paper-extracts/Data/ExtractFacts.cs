namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>What the register keeps of an extract beside its recipient.</summary>
internal sealed record ExtractFacts
{
    public required SchoolPeriod Period { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required string Source { get; init; }

    public required string DataSha256 { get; init; }

    public required string Grounds { get; init; }

    public string? FileSha256 { get; init; }

    public string? FileName { get; init; }
}
