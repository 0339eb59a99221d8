namespace ClassTeacherPlatform.Host.Tests.Texts;

/// <summary>Both languages say the same, and no page says anything past them.</summary>
public sealed class TextsTests
{
    /// <summary>Languages are named in themselves, whatever language the page has.</summary>
    private static readonly string[] NamesOfLanguages = ["host/Web/LanguageSwitch.razor", "host/PersonalLinks/Page/PersonalLanguages.razor"];

    public static TheoryData<string> Homes => [.. SourceTree.Homes];

    [Fact]
    public void Homes_AreAllThatHaveTexts() => Assert.True(SourceTree.Homes.Count >= 4, "Host, kit and plugins were not found.");

    [Theory]
    [MemberData(nameof(Homes))]
    public void Languages_OfOneHome_AgreeInKeysAndPlaceholders(string home)
    {
        var (ru, en) = (Wording.Read(home, "ru"), Wording.Read(home, "en"));

        Assert.NotEmpty(ru);
        Assert.Empty(Wording.Differences(ru, en));
    }

    [Theory]
    [MemberData(nameof(Homes))]
    public void Pages_OfOneHome_SayNothingPastTheTexts(string home) => Assert.Empty(
        SourceTree.Pages(home).Where(page => !NamesOfLanguages.Contains(page)).SelectMany(page => PageWords.Of(SourceTree.Read(page)).Select(words => $"{page}: {words}")));

    [Theory]
    [InlineData("{}", "{\"A\": \"a\"}", "A: not in Russian")]
    [InlineData("{\"A\": \"а\"}", "{}", "A: not in English")]
    [InlineData("{\"A\": \"{0} из {1}\"}", "{\"A\": \"{0} of {0}\"}", "A: other placeholders")]
    public void Differences_WhereTheyAre_AreNamed(string ru, string en, string expected) =>
        Assert.Equal([expected], Wording.Differences(Parse(ru), Parse(en)));

    [Theory]
    [InlineData("<p>Сохранено</p>")]
    [InlineData("<p>Saved</p>")]
    [InlineData("<p>@T.Text[\"A\"] of @_count</p>")]
    [InlineData("<p>\n  Saved by\n  @Name\n</p>")]
    [InlineData("<button title=\"Save it\">@T.Text[\"A\"]</button>")]
    [InlineData("<SearchBox Label=\"Name\" />")]
    [InlineData("@if (_saved) { <p>Saved</p> }\n<p>Saved @(1 + (2)) times</p>")]
    public void Words_InAPage_AreFound(string page) => Assert.NotEmpty(PageWords.Of(page));

    [Theory]
    [InlineData("@page \"/notes\"\n@inherits SchoolPage\n<p>@T.Text[\"A\", Count(_all[\"x\"], () => 1)]: @_count</p>")]
    [InlineData("<MudButton OnClick=\"() => SaveAsync(Kind.Paper)\" Title=\"@T.Text[\"A\"]\">@T.Text[\"B\"]</MudButton>")]
    [InlineData("@foreach (var one in _all)\n{\n  <td>@one.Name.Full, №&nbsp;@(one.Number!.Value)</td>\n}")]
    [InlineData("@* Words of ours *@ <!-- and these -->")]
    [InlineData("@switch (_state)\n{\n  case State.Open:\n    <Mark Text=\"_text\" />\n    break;\n}")]
    public void Words_OfThePagesTexts_AreNone(string page) => Assert.Empty(PageWords.Of(page));

    private static Dictionary<string, string> Parse(string json) => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
