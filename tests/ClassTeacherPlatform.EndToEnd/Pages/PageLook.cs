using ClassTeacherPlatform.EndToEnd.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>Every page, for every role that sees it: nothing serious for axe, nothing that runs out of the screen sideways.</summary>
/// <param name="school">The school.</param>
/// <param name="width">Of the screen, in pixels.</param>
/// <param name="onceAPage">Axe looks at a page as the first of its roles only; how wide it is, as each.</param>
public abstract class PageLook(School school, int width, bool onceAPage) : BrowserTest(school)
{
    /// <summary>What keeps somebody from using the page.</summary>
    private static readonly string[] Grave = ["serious", "critical"];

    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    [Theory]
    [MemberData(nameof(PageTable.Accounts), MemberType = typeof(PageTable))]
    public Task Look_WhenTheAccountOpensEachOfItsPages_FindsNothingGraveAndNothingCutOff(string account) => Do(async desk =>
    {
        desk.Traces = false;
        var ids = await KnownIds.ReadAsync(desk);
        var page = await desk.SignInAsync(account, "/", width);
        var found = new List<string>();

        foreach (var entry in PageTable.Of(account))
        {
            await page.ShowAsync(ids.Fill(entry.Address));
            found.AddRange((await FaultsAsync(page, !onceAPage || entry.Accounts[0] == account)).Select(fault => $"{entry.Address}: {fault}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }, $"{account}-{width}");

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, bool closely)
    {
        var found = new List<string>();
        if (await page.Locator("main .notice.bad").CountAsync() > 0)
        {
            found.Add("refused: " + await page.Locator("main .notice.bad").First.InnerTextAsync());
        }

        var wider = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0)
        {
            found.Add($"{wider} px wider than the screen");
        }

        if (!closely)
        {
            return found;
        }

        var axe = await page.RunAxe(OnlyViolations);
        return found.Concat(
            from violation in axe.Violations
            where Grave.Contains(violation.Impact)
            select $"{violation.Id} ({violation.Nodes.Length}): {violation.Nodes[0].Html}");
    }
}
