using ClassTeacherPlatform.EndToEnd.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>Clause 3 from the first click: a content is published, its sheet printed and registered with exceptions, and the matrix says who has not.</summary>
public sealed class AcknowledgementDayTests(School school) : BrowserTest(school)
{
    private const string Title = "Родительское собрание 3 декабря";
    private static readonly string[] Grave = ["serious", "critical"];

    [Fact]
    public Task Register_WhenASheetIsSignedByAllButOne_LeavesThatOneOpenInTheMatrix() => Do(async desk =>
    {
        var page = await desk.SignInAsync(Accounts.Teacher7A, "/acknowledgements");
        var classId = await page.ClassIdAsync();
        await page.ShowAsync($"/acknowledgements/publish?class={classId}");
        await page.Locator("#publish-kind").SelectOptionAsync("Notice");
        await page.Locator("#publish-rule").SelectOptionAsync("EveryGuardian");
        await page.Locator("#publish-title").FillAsync(Title);
        await page.Locator("#publish-text").FillAsync("Собрание состоится в актовом зале в 18:30.");
        await page.Locator("form.publish button[type=submit]").ClickAsync();
        await page.Locator("a[href^='/acknowledgements/sheet?']").First.ClickAsync();

        var names = page.Locator("td[role=gridcell]");
        await Assertions.Expect(names.First).ToBeVisibleAsync();
        await AssertPrintsAsync(page);
        var people = await names.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Отметить всех" }).ClickAsync();
        await Assertions.Expect(page.Locator("td.seen")).ToHaveCountAsync(people);
        await page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(page.Locator("td.seen")).ToHaveCountAsync(people - 1);
        await page.Locator(".field.date input").FillAsync("01.09.2026");
        await page.Locator("#sheet-place").FillAsync("Папка 3");
        await AssertUsableAsync(page);
        await page.Locator("form.sheet-form button[type=submit]").ClickAsync();
        await Assertions.Expect(names).ToHaveCountAsync(1);

        await page.ShowAsync($"/acknowledgements?class={classId}");
        await Assertions.Expect(page.Locator($"table.matrix td.seen[data-head='{Title}']")).ToHaveCountAsync(people - 1);
        await Assertions.Expect(page.Locator($"table.matrix td.waiting[data-head='{Title}']")).ToHaveCountAsync(1);
        await AssertUsableAsync(page);
        await page.ShowAsync("/acknowledgements/register");
        await page.Locator("#answers-content").SelectOptionAsync(new SelectOptionValue { Label = Title });
        await Assertions.Expect(page.Locator("p.totals")).ToContainTextAsync((people - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    });

    /// <summary>The sheet opens in a tab of its own.</summary>
    private static async Task AssertPrintsAsync(IPage page)
    {
        var sheet = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Напечатать лист класса" }).ClickAsync());
        Assert.StartsWith("blob:", sheet.Url, StringComparison.Ordinal);
        await sheet.CloseAsync();
    }

    private static async Task AssertUsableAsync(IPage page)
    {
        var axe = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.Empty(axe.Violations.Where(v => Grave.Contains(v.Impact)).Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
    }
}
