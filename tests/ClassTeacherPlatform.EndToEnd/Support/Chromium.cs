namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>The installed browser, one for all tests; nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>Milliseconds that a test waits for something to appear: generous, for a machine that does much else.</summary>
    public const float Patience = 30_000;

    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>No calls of its own, and no features that a server without a screen lacks.</summary>
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> One = new(LaunchAsync);

    public static Task<IBrowser> OpenAsync() => One.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = Flags });
    }

    private static string Find() =>
        Environment.GetEnvironmentVariable("CTP_CHROMIUM") is { Length: > 0 } asked
            ? asked
            : Array.Find(Usual, File.Exists) ?? throw new FileNotFoundException("Chromium was not found: install it, or name it in CTP_CHROMIUM.");
}
