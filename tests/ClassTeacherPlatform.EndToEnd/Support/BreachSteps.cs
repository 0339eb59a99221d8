using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>How a breach is reported.</summary>
internal static partial class BreachSteps
{
    /// <summary>Reports that the own password of the school's information system may be known; the page shows the incident then.</summary>
    public static async Task ReportBreachAsync(this IPage page)
    {
        await page.ShowAsync("/breach-reporting/report");
        await page.Locator("#what").FillAsync("Пароль от журнала записан на доске");
        await page.Locator(".ticks input[type=checkbox]").First.CheckAsync();
        await page.Locator("input[type=radio][name=leak]").Nth(1).CheckAsync();
        await page.Locator("form.report .actions button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(IncidentAddress());
        await page.LoadedAsync();
    }

    [GeneratedRegex(@"/breach-reporting/\d+$")]
    private static partial Regex IncidentAddress();
}
