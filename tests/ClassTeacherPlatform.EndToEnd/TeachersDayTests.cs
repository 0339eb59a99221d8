using System.Globalization;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>What the platform is for: a class teacher registers a stack of papers and sees that it counts.</summary>
public sealed class TeachersDayTests(School school) : BrowserTest(school)
{
    private const int Papers = 10;

    [Fact]
    public Task RegisterStack_WhenTenPapersAreTypedByKeyboardAlone_StandsInTheRegisterAndInTheStudentsHistory() => Do(async desk =>
    {
        var page = await desk.SignInAsync(Accounts.Teacher7A, "/consents");
        var classId = await page.ClassIdAsync();
        var open = await OpenAsync(page);

        await page.ShowAsync($"/consents/stack?class={classId}");
        await page.WriteStackAsync(Papers);
        await page.ShowAsync($"/consents?class={classId}");

        Assert.True(await OpenAsync(page) <= open, "No student's answer was counted.");
        await page.ShowAsync("/consents/register");
        await Assertions.Expect(page.Locator(".register-page tbody tr")).ToHaveCountAsync(Papers);
        await page.Locator(".register-page tbody tr a[href^='/consents/student/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("section.form-history table tbody tr").First).ToBeVisibleAsync();
    });

    /// <summary>The number in «Ждут ответа (N)».</summary>
    private static async Task<int> OpenAsync(IPage page)
    {
        var text = await page.Locator("nav.filter a[href*='show=open']").InnerTextAsync();
        return int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }
}
