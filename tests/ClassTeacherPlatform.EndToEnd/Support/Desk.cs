using System.Collections.Concurrent;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>The browsers of one test.</summary>
internal sealed class Desk(HostProcess host, IBrowser browser) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly ConcurrentQueue<string> _faults = new();

    /// <summary>Answers that a test expects to be refused: Chromium writes each failed answer into the console.</summary>
    public List<string> Expected { get; } = [];

    /// <summary>A trace keeps the page as it was at each step; long walks over many pages do without.</summary>
    public bool Traces { get; set; } = true;

    public HostProcess Host => host;

    /// <summary>A browser of its own in which the account is signed in; it shows the page at the address.</summary>
    public async Task<IPage> SignInAsync(string account, string address = "/", int width = 1280, string language = "ru")
    {
        var page = await OpenAsync(width);
        if (language != "ru")
        {
            await page.GotoAsync($"/language/{language}?back=/login");
        }

        await page.GotoAsync("/login?returnUrl=" + Uri.EscapeDataString(address));
        await page.Locator("#login").FillAsync(account);
        await page.Locator("#password").FillAsync(Accounts.Password);
        await page.Locator("form.account button[type=submit]").ClickAsync();
        await page.LoadedAsync();
        return page;
    }

    /// <summary>A browser of its own in which nobody is signed in.</summary>
    public async Task<IPage> OpenAsync(int width = 1280)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address,
            Locale = "ru-RU",
            TimezoneId = "Europe/Moscow",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        _contexts.Add(context);
        context.SetDefaultTimeout(Chromium.Patience);
        await context.Tracing.StartAsync(new TracingStartOptions { Snapshots = Traces });
        await context.RouteAsync("**/*", OnlyLoopbackAsync);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => _faults.Enqueue("Script: " + error);
        return page;
    }

    /// <summary>Nothing was asked of another machine, nothing failed in a script or stands in the console.</summary>
    public void AssertQuiet()
    {
        string[] unexpected = [.. _faults.Where(fault => !Expected.Exists(e => fault.Contains(e, StringComparison.Ordinal)))];
        Assert.Empty(unexpected);
    }

    public async Task KeepAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "host.log"), host.Said);
        foreach (var (at, context) in _contexts.Index())
        {
            foreach (var page in context.Pages)
            {
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{at}.png"), FullPage = true });
            }

            await context.Tracing.StopAsync(new TracingStopOptions { Path = Path.Combine(folder, $"{at}.zip") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.CloseAsync();
        }
    }

    private async Task OnlyLoopbackAsync(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.IsLoopback || address.Scheme is "data" or "blob")
        {
            await route.ContinueAsync();
            return;
        }

        _faults.Enqueue("Outside: " + route.Request.Url);
        await route.AbortAsync();
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            _faults.Enqueue($"Console, {message.Type}: {message.Text} ({message.Location})");
        }
    }
}
