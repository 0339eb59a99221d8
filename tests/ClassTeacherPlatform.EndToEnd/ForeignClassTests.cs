using ClassTeacherPlatform.EndToEnd.Pages;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>A class teacher of 7Б is refused what concerns 7А, whatever address or id she sends.</summary>
public sealed class ForeignClassTests(School school) : BrowserTest(school)
{
    private static readonly string[] Addresses =
    [
        "/consents?class={class}",
        "/consents?class={class}&student={student}&show=open",
        "/consents/stack?class={class}",
        "/consents/stack?class={class}&form={form}",
        "/consents/blanks?class={class}",
        "/consents/blanks?class={class}&form={form}&only=missing",
        "/consents/register?class={class}",
        "/consents/student/{student}",
        "/consents/answer?student={student}&form={form}",
        "/acknowledgements?class={class}",
        "/credentials?class={class}",
        "/credentials/register?class={class}",
        "/credentials/undertakings?class={class}",
        "/classes/{class}",
        "/students/{student}",
        "/overview",
        "/lists?class={class}&student={student}",
        "/import",
        "/modules",
        "/accounts",
        "/operations",
        "/access-records",
    ];

    private static readonly (string Address, string Choice)[] Choices =
    [
        ("/consents", ".class-choice select"),
        ("/consents/stack", ".class-choice select"),
        ("/consents/blanks", ".class-choice select"),
        ("/consents/register", "#register-class"),
        ("/acknowledgements", ".class-choice select"),
        ("/credentials", ".class-choice select"),
        ("/credentials/register", ".class-choice select"),
        ("/credentials/undertakings", ".class-choice select"),
    ];

    [Fact]
    public Task Open_WhenTheAddressNamesAForeignClass_ShowsARefusalAndNoName() => Do(async desk =>
    {
        var (ids, names) = await ReadAsync(desk);
        var page = await desk.SignInAsync(Accounts.Teacher7B);

        foreach (var address in Addresses)
        {
            await page.ShowAsync(ids.Fill(address));
            await AssertRefusedAsync(page, names);
        }
    });

    /// <summary>The circuit takes what the browser sends: a choice that was never offered is sent as if it had been.</summary>
    [Fact]
    public Task Choose_WhenAForeignClassIsSentThroughTheCircuit_ShowsARefusalAndNoName() => Do(async desk =>
    {
        var (ids, names) = await ReadAsync(desk);
        var page = await desk.SignInAsync(Accounts.Teacher7B);

        foreach (var (address, choice) in Choices)
        {
            await page.ShowAsync(address);
            await page.Locator(choice).SendAsync(ids.Class);
            await AssertRefusedAsync(page, names);
        }
    });

    /// <summary>A command, not a look: the form was opened for an own student, and the signer that is sent belongs to a foreign one.</summary>
    [Fact]
    public Task Register_WhenTheSignerOfAForeignStudentIsSent_WritesNothing() => Do(async desk =>
    {
        var teacher = await desk.SignInAsync(Accounts.Teacher7A, "/consents");
        var foreign = await teacher.Locator("a[href^='/consents/answer?']").First.GetAttributeAsync("href");
        var signer = System.Web.HttpUtility.ParseQueryString(foreign!.Split('?')[1])["person"]!;
        var page = await desk.SignInAsync(Accounts.Teacher7B, "/consents");
        await page.Locator("a[href^='/consents/answer?']").First.ClickAsync();
        await page.Locator("#answer-person").SendAsync(signer);
        await page.Locator("#answer-place").FillAsync("Папка 7Б");
        await page.Locator("input[name=decision]").First.CheckAsync();

        await page.Locator("main form button[type=submit]").ClickAsync();

        await Assertions.Expect(page.Locator(".mud-snackbar")).ToBeVisibleAsync();
        foreach (var browser in new[] { page, teacher })
        {
            await browser.ShowAsync("/consents/register");
            await Assertions.Expect(browser.Locator(".register-page tbody tr")).ToHaveCountAsync(0);
        }
    });

    private static async Task<(KnownIds Ids, IReadOnlyList<string> Names)> ReadAsync(Desk desk)
    {
        var ids = await KnownIds.ReadAsync(desk);
        var page = await desk.SignInAsync(Accounts.Teacher7A, ids.Fill("/consents?class={class}"));
        await Assertions.Expect(page.Locator("table.consents")).ToBeVisibleAsync();
        var names = await page.Locator("table.consents th[scope=row]").AllInnerTextsAsync();
        Assert.NotEmpty(names);
        return (ids, names);
    }

    private static async Task AssertRefusedAsync(IPage page, IReadOnlyList<string> names)
    {
        await Assertions.Expect(page.Locator("main .notice.bad[role=alert]")).ToBeVisibleAsync();
        var shown = await page.Locator("body").InnerTextAsync();
        Assert.DoesNotContain(names, name => shown.Contains(name, StringComparison.Ordinal));
    }
}
