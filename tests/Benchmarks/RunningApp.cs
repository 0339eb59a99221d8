using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>A built program as a process of its own on a free port of loopback; ended by its own id.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private RunningApp(Process process, HttpClient http) => (_process, _http) = (process, http);

    /// <summary>Resident memory now, in bytes.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until the page answers.</summary>
    /// <param name="program">Path of its assembly.</param>
    /// <param name="page">Such as <c>/login</c>.</param>
    /// <param name="arguments">Of the program.</param>
    public static async Task<RunningApp> StartAsync(string program, string page, params IEnumerable<string> arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add($"http://127.0.0.1:{port}");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["CTP_DEMO_PASSWORD"] = "Demo-2026-school";
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new RunningApp(process, new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") });
        await app.UntilAsync(page);
        return app;
    }

    /// <summary>The assembly of a project of that name, built beside this program.</summary>
    public static string Built(string name)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, name, here.Name, name + ".dll");
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task UntilAsync(string page)
    {
        var deadline = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(deadline) < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var response = await _http.GetAsync(page);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // Not listening yet; the wait between two tries is part of both sides of the ratio.
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        }

        throw new TimeoutException($"{page} did not answer.");
    }
}
