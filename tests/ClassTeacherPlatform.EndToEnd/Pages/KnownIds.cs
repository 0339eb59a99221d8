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
        return new KnownIds(classId, Id().Matches(student!).Last().Value, Id().Matches(stack!).Last().Value);
    }

    public string Fill(string address) => address
        .Replace("{class}", Class, StringComparison.Ordinal)
        .Replace("{student}", Student, StringComparison.Ordinal)
        .Replace("{form}", Form, StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
