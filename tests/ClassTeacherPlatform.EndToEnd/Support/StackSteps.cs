namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>The stack page as a teacher uses it: no mouse.</summary>
internal static class StackSteps
{
    /// <summary>Writes consents of the first people whose answer is awaited, in list order, and registers them.</summary>
    public static async Task WriteStackAsync(this IPage page, int papers)
    {
        await page.TabToAsync("#stack-place");
        await page.Keyboard.TypeAsync("Папка 7А, полка 2");
        await page.TabToAsync(".answer-grid table");
        for (var paper = 1; paper <= papers; paper++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("td.given")).ToHaveCountAsync(paper);
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("td.given")).ToHaveCountAsync(0);
    }

    /// <summary>Presses Tab until the element has the focus.</summary>
    private static async Task TabToAsync(this IPage page, string selector)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by the keyboard.");
    }
}
