using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace ClassTeacherPlatform.Host.Tests.Mail.Smtp;

/// <summary>Debian's aiosmtpd as a process of its own on the loopback interface; <c>server.py</c> says how recipients steer it.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly string[] _arguments;
    private Process? _process;

    private SmtpServer(string folder, string[] arguments) => (Folder, _arguments) = (folder, arguments);

    public string Folder { get; }

    public int Port { get; private set; }

    public static SmtpServer Start(params string[] arguments)
    {
        var server = new SmtpServer(System.IO.Directory.CreateTempSubdirectory("ctp-smtp-").FullName, arguments);
        server.Open();
        return server;
    }

    /// <summary>Runs again, on the port of before.</summary>
    public void Open()
    {
        var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] own = ["-u", Path.Combine(AppContext.BaseDirectory, "Mail", "Smtp", "server.py"), "--folder", Folder, "--port", Port.ToString(CultureInfo.InvariantCulture)];
        own.Concat(_arguments).ToList().ForEach(start.ArgumentList.Add);
        _process = Process.Start(start)!;
        Port = int.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The mail server did not start."), CultureInfo.InvariantCulture);
    }

    public void Close()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>What it has taken, in order.</summary>
    public IReadOnlyList<MimeMessage> Taken() => [.. Files("*.eml").Select(f => MimeMessage.Load(f))];

    /// <summary>Of each taken mail: sender, recipients, greeting, whether under TLS, whether signed in, connection.</summary>
    public IReadOnlyList<string[]> Envelopes() => [.. Files("*.txt").Select(f => File.ReadAllLines(f))];

    public string Raw(int number) => File.ReadAllText(Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{number:0000}.eml")));

    public void Dispose()
    {
        Close();
        System.IO.Directory.Delete(Folder, recursive: true);
    }

    private IEnumerable<string> Files(string pattern) => System.IO.Directory.GetFiles(Folder, pattern).Order(StringComparer.Ordinal);
}
