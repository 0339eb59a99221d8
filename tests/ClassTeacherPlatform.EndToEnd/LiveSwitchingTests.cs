using System.Net;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>A module goes and comes back under the eyes of somebody who works with it, whichever way it is switched.</summary>
public sealed class LiveSwitchingTests(School school) : BrowserTest(school)
{
    private const string Module = "consents";

    [Theory]
    [InlineData("file")]
    [InlineData("command")]
    [InlineData("page")]
    public Task Switch_WhenATeacherHasThePageOpen_TurnsItIntoANoticeAndBack(string way) => Do(async desk =>
    {
        var teacher = await desk.SignInAsync(Accounts.Teacher7A, "/consents");
        var admin = await desk.SignInAsync(Accounts.Admin, "/modules");
        await Assertions.Expect(teacher.Locator("table.consents")).ToBeVisibleAsync();
        await teacher.MarkAsync();
        await admin.MarkAsync();

        await SwitchAsync(way, admin, isOn: false);

        await Assertions.Expect(teacher.Locator("main h1")).ToHaveTextAsync("Модуль отключён");
        await Assertions.Expect(teacher.Locator("main .notice[role=status]")).ToContainTextAsync("«Согласия»");
        await Assertions.Expect(LinkOf(teacher)).ToHaveCountAsync(0);
        Assert.Equal((int)HttpStatusCode.NotFound, await StatusAsync(teacher));
        await teacher.AssertUnbrokenAsync();

        await SwitchAsync(way, admin, isOn: true);

        await Assertions.Expect(teacher.Locator("table.consents")).ToBeVisibleAsync();
        await Assertions.Expect(LinkOf(teacher)).ToBeVisibleAsync();
        Assert.Equal((int)HttpStatusCode.OK, await StatusAsync(teacher));
        await LinkOf(teacher).ClickAsync();
        await teacher.ClassIdAsync();
        await Assertions.Expect(teacher.Locator("table.consents")).ToBeVisibleAsync();
        await teacher.AssertUnbrokenAsync();
        await admin.AssertUnbrokenAsync();
    }, way);

    private async Task SwitchAsync(string way, IPage admin, bool isOn)
    {
        switch (way)
        {
            case "file":
                var text = await File.ReadAllTextAsync(Host.PluginsFile);
                await File.WriteAllTextAsync(Host.PluginsFile, PluginsText.Switch(text, Module, isOn));
                break;
            case "command":
                var (code, output) = await Host.CommandAsync("plugins", isOn ? "enable" : "disable", Module);
                Assert.True(code == 0, output);
                break;
            default:
                await admin.Locator("section.module", new() { Has = admin.GetByText("Согласия", new() { Exact = true }) })
                    .GetByRole(AriaRole.Button, new() { Name = isOn ? "Включить" : "Отключить" }).ClickAsync();
                if (!isOn)
                {
                    await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Отключить" }).ClickAsync();
                }

                break;
        }
    }

    private static ILocator LinkOf(IPage page) => page.Locator("nav#navigation a[href='/consents']");

    /// <summary>What the address answers when it is typed into a browser in which the teacher is signed in.</summary>
    private static async Task<int> StatusAsync(IPage page) => (await page.APIRequest.GetAsync("/consents")).Status;
}
