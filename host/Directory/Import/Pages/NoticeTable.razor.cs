using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>What is wrong, by row, with what to do; a person may leave a row out, the program never does.</summary>
public sealed partial class NoticeTable
{
    private const int ShownAtOnce = 12;

    /// <summary>Told when a row is left out or taken back.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    [CascadingParameter]
    private ImportDraft Draft { get; set; } = null!;

    private List<IGrouping<int, RowNotice>> Errors => [.. Draft.Plan!.Notices.Where(n => n.IsError).GroupBy(n => n.Row)];

    private List<IGrouping<string, RowNotice>> Warnings => [.. Draft.Plan!.Notices.Where(n => !n.IsError).GroupBy(n => n.Code, StringComparer.Ordinal)];

    private static string TextOf(RowNotice notice) => NoticeTexts.Of(notice);

    private Task LeaveOut(int row)
    {
        Draft.Without.Add(row);
        return Changed.InvokeAsync();
    }

    private Task TakeBack(int row)
    {
        Draft.Without.Remove(row);
        return Changed.InvokeAsync();
    }
}
