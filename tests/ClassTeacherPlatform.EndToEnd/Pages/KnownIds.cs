using System.Text.RegularExpressions;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>Ids of 7А that stand in addresses, read where its teacher sees them.</summary>
internal sealed partial record KnownIds(string Class, string Student, string Form)
{
    public static async Task<KnownIds> ReadAsync(Desk desk)
    {
        var page = await desk.SignInAsync(Accounts.Teacher7A, "/consents");
        var classId = await page.ClassIdAsync();
        var student = await page.Locator("a[href^='/consents/student/']").First.GetAttributeAsync("href");
        var stack = await page.Locator("a[href^='/consents/stack?']").First.GetAttributeAsync("href");
        await OpenIncidentAsync(page);
        return new KnownIds(classId, Id().Matches(student!).Last().Value, Id().Matches(stack!).Last().Value);
    }

    /// <summary>Pages below an incident need one: № 1, reported by whichever test comes first.</summary>
    private static async Task OpenIncidentAsync(IPage page)
    {
        await page.ShowAsync("/breach-reporting");
        if (await page.Locator("main a[href='/breach-reporting/1']").CountAsync() == 0)
        {
            await page.ReportBreachAsync();
        }
    }

    public string Fill(string address) => address
        .Replace("{class}", Class, StringComparison.Ordinal)
        .Replace("{student}", Student, StringComparison.Ordinal)
        .Replace("{form}", Form, StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
