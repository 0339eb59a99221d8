using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Downloads;

public sealed class BrowserDownloadsTests : KitContext
{
    private readonly BunitJSModuleInterop _script;

    public BrowserDownloadsTests()
    {
        _script = JSInterop.SetupModule("./_content/ClassTeacherPlatform.Sdk.Blazor/kit.js");
        _script.Mode = JSRuntimeMode.Loose;
    }

    [Theory]
    [InlineData(MediaTypes.Pdf, "open")]
    [InlineData(MediaTypes.Png, "open")]
    [InlineData("text/html", "save")]
    [InlineData("image/svg+xml", "save")]
    public async Task Open_OfAType_ShowsOnlyWhatCannotRun(string mediaType, string expected)
    {
        await Services.GetRequiredService<IDownloads>().OpenAsync("scan", mediaType, [1, 2], CancellationToken.None);

        Assert.Single(_script.Invocations[expected]);
    }

    [Fact]
    public async Task Print_ByTheButton_PrintsThePage()
    {
        var button = Render<PrintButton>();

        await button.Find("button").ClickAsync();

        Assert.Single(_script.Invocations["print"]);
    }
}
