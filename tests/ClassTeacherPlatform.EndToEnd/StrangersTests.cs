using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>What somebody meets who does not know the house: the first page after a start, long texts, a tab left open.</summary>
public sealed class StrangersTests(School school) : BrowserTest(school)
{
    [Fact]
    public Task SignOut_InOneTab_EndsTheOtherTabAndACopyOfTheCookie() => Do(async desk =>
    {
        var first = await desk.SignInAsync(Accounts.Teacher7A, "/classes");
        var cookies = await first.Context.CookiesAsync();
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/");
        await second.Locator("form[action='/logout'] button").ClickAsync();
        await Assertions.Expect(second.Locator("#login")).ToBeVisibleAsync();

        var copy = await desk.OpenAsync();
        await copy.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        await first.Locator("nav a[href='/calendar']").ClickAsync();
        await first.Locator("nav a[href='/classes']").ClickAsync();

        await Assertions.Expect(first.Locator("[role=alert], #login").First).ToBeVisibleAsync();
        await Assertions.Expect(first.Locator("main a[href^='/classes/']")).ToHaveCountAsync(0);
        await copy.GotoAsync("/classes");
        await Assertions.Expect(copy.Locator("main a[href^='/classes/']")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Paste_ALongRussianText_IsTakenWithoutLosingTheConnection() => Do(async desk =>
    {
        var page = await desk.SignInAsync(Accounts.Deputy, "/instruction/edit");
        await page.Locator("details.clause summary").First.ClickAsync();
        var text = string.Concat(Enumerable.Repeat("Слово ", 5000));

        var field = page.Locator("details.clause").First.Locator("textarea").Last;
        await field.FillAsync(text);
        await field.BlurAsync();
        await page.Locator("details.clause summary").Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator("details.clause[open]")).ToHaveCountAsync(2);
        Assert.Equal(text.Length, (await field.InputValueAsync()).Length);
    });

    [Fact]
    public Task Open_TheRegisterFirstAfterAStart_ShowsIt() => Do(async desk =>
    {
        var page = await desk.SignInAsync(Accounts.Teacher7A, "/consents/register");

        await Assertions.Expect(page.Locator(".register-page .totals")).ToBeVisibleAsync();
    });
}
