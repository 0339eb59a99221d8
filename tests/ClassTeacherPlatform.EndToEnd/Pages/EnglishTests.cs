using System.Text.RegularExpressions;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>The other language.</summary>
public sealed partial class EnglishTests(School school) : BrowserTest(school)
{
    [Theory]
    [InlineData(Accounts.Teacher7A)]
    [InlineData(Accounts.Deputy)]
    [InlineData(Accounts.Admin)]
    public Task Navigate_WhenEnglishIsChosen_ReadsNoRussianInNavigationAndHeadings(string account) => Do(async desk =>
    {
        desk.Traces = false;
        var ids = await KnownIds.ReadAsync(desk);
        var page = await desk.SignInAsync(account);
        var russian = new List<string>();

        await page.Locator(".languages a[lang=en]").ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        foreach (var entry in PageTable.Of(account))
        {
            await page.ShowAsync(ids.Fill(entry.Address));
            var places = page.Locator(entry.HasOwnHeading ? "nav#navigation, .brand" : "nav#navigation, .brand, main h1");
            russian.AddRange((await places.AllInnerTextsAsync()).Where(text => Cyrillic().IsMatch(text)).Select(text => $"{entry.Address}: {text}"));
        }

        Assert.True(russian.Count == 0, string.Join(Environment.NewLine, russian));
    }, account);

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
