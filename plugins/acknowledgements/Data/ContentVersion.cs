using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A published version of a content: its words stand for good. Whom it is for stands in <see cref="ContentTarget"/>.</summary>
internal sealed class ContentVersion : RegisterEntry
{
    private ContentVersion()
    {
    }

    public Guid ContentId { get; private init; }

    public int Number { get; private init; }

    public ContentKind Kind { get; private init; }

    public string Title { get; private init; } = string.Empty;

    public string? Text { get; private init; }

    public string? FileSha256 { get; private init; }

    public string? FileName { get; private init; }

    /// <summary>Of title, text, period and file.</summary>
    public string Sha256 { get; private init; } = string.Empty;

    public WhoRule Rule { get; private init; }

    public bool IsForSchool { get; private init; }

    /// <summary>The recorded decision: whoever acknowledged an earlier version is asked again.</summary>
    public bool AskAgain { get; private init; }

    public DateOnly? DueOn { get; private init; }

    public DateOnly? PeriodFrom { get; private init; }

    public DateOnly? PeriodUntil { get; private init; }

    /// <summary>The day of the data: of the module that gave them, or on which the school IS showed them.</summary>
    public DateOnly? DataOn { get; private init; }

    /// <summary>Who gave the data; null where the school IS shows them to the families itself.</summary>
    public string? Source { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AccountId PublishedBy { get; private init; }

    public string PublishedByName { get; private init; } = string.Empty;

    public static ContentVersion Publish(ContentDraft draft, VersionPlace place, ProgressOrigin? origin, IOperation operation) => new()
    {
        ContentId = place.ContentId,
        Number = place.Number,
        IsForSchool = place.IsForSchool,
        AskAgain = place.AskAgain,
        Kind = draft.Kind,
        Title = draft.Title.Trim(),
        Text = draft.Text?.Trim(),
        FileSha256 = draft.File?.Sha256,
        FileName = draft.File?.Name,
        Sha256 = ContentHash.Of(draft),
        Rule = draft.Rule,
        DueOn = draft.DueOn,
        PeriodFrom = draft.From,
        PeriodUntil = draft.Until,
        DataOn = origin?.On ?? draft.ShownOn,
        Source = origin?.Source,
        At = operation.ReceivedAt,
        PublishedBy = operation.AccountId,
        PublishedByName = operation.AccountName,
    };
}
