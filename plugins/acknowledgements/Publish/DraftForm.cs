using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Acknowledgements.Data;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>What is typed into the page so far.</summary>
public sealed class DraftForm
{
    public ContentKind Kind { get; set; }

    public string Title { get; set; } = string.Empty;

    public string? Text { get; set; }

    public ScanPages? File { get; set; }

    public WhoRule Rule { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public DateOnly? ShownOn { get; set; }

    public PublishScope Scope { get; set; }

    public bool AskAgain { get; set; } = true;

    public static DraftForm Of(VersionView? earlier, DateOnly today) => earlier is null
        ? new DraftForm { ShownOn = today }
        : new DraftForm
        {
            Kind = earlier.Kind,
            Title = earlier.Title,
            Text = earlier.Text,
            File = earlier.FileSha256 is { } hash ? new ScanPages(hash, earlier.FileName!) : null,
            Rule = earlier.Rule,
            From = earlier.PeriodFrom,
            Until = earlier.PeriodUntil,
            ShownOn = today,
            Scope = earlier.IsForSchool ? PublishScope.School : PublishScope.Class,
        };

    /// <param name="hasJournal">A module gives the data, so no day of the school IS is named.</param>
    public ContentDraft Draft(bool hasJournal) => new()
    {
        Kind = Kind,
        Title = Title,
        Text = string.IsNullOrWhiteSpace(Text) ? null : Text,
        File = File,
        Rule = Rule,
        DueOn = DueOn,
        From = Kind == ContentKind.Progress ? From : null,
        Until = Kind == ContentKind.Progress ? Until : null,
        ShownOn = Kind == ContentKind.Progress && !hasJournal ? ShownOn : null,
    };
}
