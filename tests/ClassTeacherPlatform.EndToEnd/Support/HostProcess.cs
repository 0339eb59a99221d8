using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ClassTeacherPlatform.EndToEnd.Support;

/// <summary>The built host as a process of its own, with its own data folder and its own copy of <c>plugins.json</c>.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private HostProcess(string folder, string address)
    {
        (Folder, Address) = (folder, address);
        _process = Process.Start(Run("serve", "--urls", address, "--demo"))!;
        Listen(_process);
    }

    public string Folder { get; }

    public string Address { get; }

    public string PluginsFile => Path.Combine(Folder, "plugins.json");

    public string Said => string.Join(Environment.NewLine, _said);

    public static async Task<HostProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ctp-e2e-").FullName;
        File.Copy(BuiltHouse.Plugins, Path.Combine(folder, "plugins.json"));
        var host = new HostProcess(folder, $"http://127.0.0.1:{FreePort()}");
        try
        {
            await Eventually.TrueAsync(host.IsReadyAsync, StartLimit, () => "The host did not become ready:\n" + host.Said);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }

        return host;
    }

    /// <summary>Runs a command of the line over the same data folder and plugins file.</summary>
    public async Task<(int Code, string Output)> CommandAsync(params string[] arguments)
    {
        using var process = Process.Start(Run(arguments))!;
        using var limit = new CancellationTokenSource(StartLimit);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, output + await errors);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<bool> IsReadyAsync()
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException("The host ended:\n" + Said);
        }

        try
        {
            using var answer = await Http.GetAsync(new Uri(Address + "/health/ready"));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private ProcessStartInfo Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltHouse.Host, .. arguments, "--data", Path.Combine(Folder, "data"), "--plugins", PluginsFile])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["CTP_DEMO_PASSWORD"] = Accounts.Password;
        // All tests of a class sign in from one address within a minute.
        start.Environment["Access__LoginsPerMinute"] = "1000";
        start.Environment.Remove("ASPNETCORE_URLS");
        return start;
    }

    private void Listen(Process process)
    {
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
