using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>Open pages follow what others record.</summary>
public sealed class LiveRefreshTests(School school) : BrowserTest(school)
{
    [Fact]
    public Task Register_WhenTheDeputyHasTheClassOpen_AppearsThereWithoutReload() => Do(async desk =>
    {
        var teacher = await desk.SignInAsync(Accounts.Teacher7A, "/consents/stack");
        var classId = await teacher.ClassIdAsync();
        var deputy = await desk.SignInAsync(Accounts.Deputy, $"/consents?class={classId}");
        var head = await desk.SignInAsync(Accounts.Head, "/consents/register");
        var given = deputy.Locator("table.consents ul.people .state.done");
        await Assertions.Expect(deputy.Locator("table.consents")).ToBeVisibleAsync();
        await Assertions.Expect(given).ToHaveCountAsync(0);
        await deputy.MarkAsync();
        await head.MarkAsync();

        await teacher.WriteStackAsync(papers: 2);

        await Assertions.Expect(given).ToHaveCountAsync(2);
        await Assertions.Expect(head.Locator(".register-page tbody tr")).ToHaveCountAsync(2);
        await deputy.AssertUnbrokenAsync();
        await head.AssertUnbrokenAsync();
    });
}
