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
        var page = await desk.SignInAsync(Accounts.Teacher7A);
        var done = await DoneAsync(page);

        await DutyOf(page).Locator("a.next").ClickAsync();
        await page.ClassIdAsync();
        await page.Locator("a[href^='/consents/stack?']").First.ClickAsync();
        await page.WriteStackAsync(Papers);
        await page.Locator("nav#navigation a[href='/']").ClickAsync();

        await Assertions.Expect(DutyOf(page).Locator("progress")).Not.ToHaveAttributeAsync("value", done);
        Assert.True(Number(await DoneAsync(page)) > Number(done), "The duty's progress did not move on.");
        await page.ShowAsync("/consents/register");
        await Assertions.Expect(page.Locator(".register-page tbody tr")).ToHaveCountAsync(Papers);
        await page.Locator(".register-page tbody tr a[href^='/consents/student/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("section.form-history table tbody tr").First).ToBeVisibleAsync();
    });

    private static ILocator DutyOf(IPage page) => page.Locator("main li", new() { HasText = "Получить и зарегистрировать согласие" });

    private static async Task<string> DoneAsync(IPage page) => (await DutyOf(page).Locator("progress").GetAttributeAsync("value"))!;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
