using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>What every test does with a page of the platform.</summary>
internal static partial class PageSteps
{
    /// <summary>Goes to an address and waits until the page shows what it read.</summary>
    public static async Task ShowAsync(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LoadedAsync();
    }

    /// <summary>Waits until the circuit has rendered the page and its first read has ended.</summary>
    public static async Task LoadedAsync(this IPage page)
    {
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main p.soft[role=status]").GetByText(Loading())).ToHaveCountAsync(0);
    }

    /// <summary>A mark in the document that no reload survives.</summary>
    public static Task MarkAsync(this IPage page) => page.EvaluateAsync("() => { window.unbroken = true; }");

    /// <summary>The document is still the marked one: nothing reloaded it, and no dialog says that the connection was lost.</summary>
    public static async Task AssertUnbrokenAsync(this IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("() => window.unbroken === true"), "The page was loaded anew.");
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
    }

    /// <summary>The class that the page's address names.</summary>
    public static async Task<string> ClassIdAsync(this IPage page)
    {
        await page.WaitForURLAsync(ClassInAddress());
        return ClassInAddress().Match(page.Url).Groups["id"].Value;
    }

    /// <summary>Sends a choice that the page never offered.</summary>
    public static Task SendAsync(this ILocator select, string value) => select.EvaluateAsync(
        "(select, value) => { select.add(new Option('?', value)); select.value = value; select.dispatchEvent(new Event('change', { bubbles: true })); }",
        value);

    [GeneratedRegex("[?&]class=(?<id>[0-9a-f-]{36})")]
    private static partial Regex ClassInAddress();

    [GeneratedRegex("^(Загружаем|Loading)")]
    private static partial Regex Loading();
}
