using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>A version as it is shown.</summary>
public sealed record VersionView
{
    public required EntryId Id { get; init; }

    public required int Number { get; init; }

    public required ContentKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Text { get; init; }

    public string? FileName { get; init; }

    public string? FileSha256 { get; init; }

    public required string Sha256 { get; init; }

    public required WhoRule Rule { get; init; }

    public required bool IsForSchool { get; init; }

    public required int Classes { get; init; }

    public required bool AskAgain { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? PeriodFrom { get; init; }

    public DateOnly? PeriodUntil { get; init; }

    public DateOnly? DataOn { get; init; }

    public string? Source { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string PublishedByName { get; init; }

    /// <summary>Shown struck through; nobody is asked for it.</summary>
    public required bool IsVoid { get; init; }

    internal static VersionView Of(ContentVersion version, int classes, bool isVoid) => new()
    {
        Id = version.Id,
        Number = version.Number,
        Kind = version.Kind,
        Title = version.Title,
        Text = version.Text,
        FileName = version.FileName,
        FileSha256 = version.FileSha256,
        Sha256 = version.Sha256,
        Rule = version.Rule,
        IsForSchool = version.IsForSchool,
        Classes = classes,
        AskAgain = version.AskAgain,
        DueOn = version.DueOn,
        PeriodFrom = version.PeriodFrom,
        PeriodUntil = version.PeriodUntil,
        DataOn = version.DataOn,
        Source = version.Source,
        At = version.At,
        PublishedByName = version.PublishedByName,
        IsVoid = isVoid,
    };
}
