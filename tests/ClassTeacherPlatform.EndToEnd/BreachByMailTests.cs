using System.Text.RegularExpressions;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>From the report of a breach on a telephone to the notices in the pickup folder and their states at the incident.</summary>
public sealed partial class BreachByMailTests(School school) : BrowserTest(school)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private string PickupFolder => Path.Combine(Host.Folder, "data", "mail");

    [Fact]
    public Task Report_WhereAddressesAreNamed_LiesInThePickupFolderAndStandsAtTheIncident() => Do(async desk =>
    {
        await NameAddressesAsync();
        var teacher = await desk.SignInAsync(Accounts.Teacher7A, "/breach-reporting/report", width: 390);

        await teacher.ReportBreachAsync();

        await Eventually.TrueAsync(() => Task.FromResult(Mails().Count == 2), Limit, () => "The notices did not arrive:\n" + Host.Said);
        var mails = Mails();
        Assert.Single(mails, mail => mail.Contains("To: head@school.example", StringComparison.Ordinal));
        Assert.Single(mails, mail => mail.Contains("To: help@is.example", StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.Contains("application/pdf", mail, StringComparison.Ordinal));

        var head = await desk.SignInAsync(Accounts.Head, new Uri(teacher.Url).AbsolutePath);
        await Assertions.Expect(head.GetByText("head@school.example")).ToBeVisibleAsync();
        await Assertions.Expect(head.GetByText("✓ отправлено")).ToHaveCountAsync(2);
        var admin = await desk.SignInAsync(Accounts.Admin, "/mail");
        await admin.GetByText("показать и отправленные").ClickAsync();
        await Assertions.Expect(admin.Locator("td.to").First).ToHaveTextAsync(DomainAlone());
    });

    /// <summary>The school's administrator names the addresses in the file; the running host takes the module in anew.</summary>
    private async Task NameAddressesAsync()
    {
        var text = await File.ReadAllTextAsync(Host.PluginsFile);
        var named = ModulePlace().Replace(text, """
            "id": "breach-reporting",
                  "settings": { "headEmail": "head@school.example", "supportEmail": "help@is.example" },
            """);
        Assert.NotEqual(text, named);
        var before = Starts();
        await File.WriteAllTextAsync(Host.PluginsFile, named);
        await Eventually.TrueAsync(() => Task.FromResult(Starts() > before), Limit, () => "The module did not come back:\n" + Host.Said);
    }

    private int Starts() => ModuleRuns().Count(Host.Said);

    private IReadOnlyList<string> Mails() =>
        Directory.Exists(PickupFolder) ? [.. Directory.EnumerateFiles(PickupFolder, "*.eml").Select(File.ReadAllText)] : [];

    [GeneratedRegex("\"id\": \"breach-reporting\",")]
    private static partial Regex ModulePlace();

    [GeneratedRegex(@"Plugin breach-reporting \S+ is running")]
    private static partial Regex ModuleRuns();

    [GeneratedRegex(@"^…@\S+$")]
    private static partial Regex DomainAlone();
}
