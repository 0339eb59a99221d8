using ClassTeacherPlatform.Acknowledgements.Data;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Support;

internal static class Drafts
{
    public static ContentDraft Notice(WhoRule rule = WhoRule.OneGuardian, string title = "Родительское собрание") =>
        new() { Kind = ContentKind.Notice, Title = title, Text = "Собрание состоится в актовом зале.", Rule = rule };

    public static ContentDraft Progress(DateOnly today) => new()
    {
        Kind = ContentKind.Progress,
        Title = "Успеваемость за сентябрь",
        From = today.AddDays(-20),
        Until = today,
        ShownOn = today,
    };
}
