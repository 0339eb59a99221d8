using System.Text.RegularExpressions;
using ClassTeacherPlatform.EndToEnd.Pages;
using ClassTeacherPlatform.EndToEnd.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>A family without an account: the letter, the telephone, the register.</summary>
public sealed partial class PersonalLinkTests(School school) : BrowserTest(school)
{
    private const int Telephone = 390;

    [Fact]
    public Task Answer_FromThePrintedLetter_StandsInTheRegisterOfConsents() => Do(async desk =>
    {
        var ids = await KnownIds.ReadAsync(desk);
        await PublishSimpleFormAsync(desk);
        var teacher = await desk.SignInAsync(Accounts.Teacher7A);
        await teacher.CatchPrintsAsync();
        await teacher.ShowAsync($"/students/{ids.Student}");
        var born = Day().Match(await teacher.Locator("main").InnerTextAsync());

        await teacher.ShowAsync($"/personal-links?class={ids.Class}&student={ids.Student}");
        await teacher.GetByRole(AriaRole.Button, new() { NameRegex = new("^Напечатать письма") }).ClickAsync();
        var address = (await teacher.PrintedAddressesAsync())[0];
        var family = await desk.OpenAsync(Telephone);
        await family.GotoAsync(address);
        await AssertFitAsync(family);
        await family.Locator("#fact").FillAsync($"{born.Groups["year"]}-{born.Groups["month"]}-{born.Groups["day"]}");
        await family.GetByRole(AriaRole.Button, new() { Name = "Подтвердить" }).ClickAsync();
        await AssertFitAsync(family);
        await family.GetByRole(AriaRole.Button, new() { Name = "Даю согласие", Exact = true }).First.ClickAsync();
        await Assertions.Expect(family.Locator("h1")).ToHaveTextAsync("Ответ принят");
        await AssertFitAsync(family);

        await teacher.ShowAsync("/consents/register");
        var entry = teacher.Locator(".register-page tbody tr").First;
        await Assertions.Expect(entry).ToContainTextAsync("по личной ссылке № 1");
        await Assertions.Expect(entry).ToContainTextAsync("дата рождения ребёнка");
    });

    [Fact]
    public Task Open_ALinkThatDoesNotExist_SaysSoAndNothingElse() => Do(async desk =>
    {
        desk.Expected.Add("404");
        var family = await desk.OpenAsync(Telephone);

        await family.GotoAsync("/l/aaaaaaaaaaaaaaaaaaaaaaaaaaaa");

        await Assertions.Expect(family.Locator("h1")).ToHaveTextAsync("Ссылка не действует");
        await AssertFitAsync(family);
    });

    /// <summary>What is shipped are written forms, which no link can answer.</summary>
    private static async Task PublishSimpleFormAsync(Desk desk)
    {
        var page = await desk.SignInAsync(Accounts.Deputy, "/consents/forms/0199c000-0000-7000-8000-000000000001");
        await page.Locator("#form-kind").SelectOptionAsync("Simple");
        await page.Locator("input[name=ask-again]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Опубликовать") }).ClickAsync();
        await Assertions.Expect(page.Locator(".mud-snackbar").First).ToBeVisibleAsync();
    }

    private static async Task AssertFitAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        var axe = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }

    [GeneratedRegex(@"(?<day>\d\d)\.(?<month>\d\d)\.(?<year>20[01]\d)")]
    private static partial Regex Day();
}
