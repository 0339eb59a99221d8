using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>From the wish to enable a migrated plugin to its first page, answered to somebody who is signed in, in the running host.</summary>
internal static partial class EnableToFirstPage
{
    private const int Rounds = 60;

    /// <summary>The plugins that were built beside the host, in the same configuration as this program.</summary>
    private static string Shipped
    {
        get
        {
            var here = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(here.Parent!.Parent!.FullName, "ClassTeacherPlatform.Host", here.Name, "plugins");
        }
    }

    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("ctp-enable-").FullName;
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
        Environment.SetEnvironmentVariable("CTP_DEMO_PASSWORD", "Demo-2026-school");
        var file = Path.Combine(data, "plugins.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { sources = new[] { Shipped }, plugins = new[] { new { id = "consents" } } }));
        await using var app = global::Program.Compose(
            new RunOptions { Data = data, Plugins = file, Urls = "http://127.0.0.1:5981", Demo = true, IsServing = true });
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:5981") };
        await SignInAsync(http);
        await MeasureAsync(app, http);
        await app.StopAsync();
        Directory.Delete(data, recursive: true);
    }

    private static async Task MeasureAsync(WebApplication app, HttpClient http)
    {
        var file = app.Services.GetRequiredService<PluginsFile>();
        var catalog = app.Services.GetRequiredService<PluginCatalog>();
        var times = new List<double>();
        for (var round = -5; round < Rounds; round++)
        {
            file.Set("consents", "enabled", JsonValue.Create(false));
            await catalog.ReconcileAsync(retry: null, CancellationToken.None);
            using var gone = await http.GetAsync("/consents");
            Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
            var time = await Pairs.TimeAsync(async () =>
            {
                file.Set("consents", "enabled", JsonValue.Create(true));
                await catalog.ReconcileAsync(retry: null, CancellationToken.None);
                (await http.GetAsync("/consents")).EnsureSuccessStatusCode().Dispose();
            });
            if (round >= 0)
            {
                times.Add(time);
            }
        }

        Console.WriteLine($"enable to first page: {Pairs.Spread(times)} ({Rounds} times)");
    }

    private static async Task SignInAsync(HttpClient http)
    {
        var page = await http.GetStringAsync("/login");
        var form = Hidden().Matches(page).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
        form["Form.Login"] = "teacher.7a";
        form["Form.Password"] = "Demo-2026-school";
        using var content = new FormUrlEncodedContent(form);
        (await http.PostAsync("/login", content)).EnsureSuccessStatusCode().Dispose();
    }

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" */?>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
