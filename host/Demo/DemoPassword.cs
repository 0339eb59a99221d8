using System.Security.Cryptography;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>
/// The demo accounts' one password: CTP_DEMO_PASSWORD, otherwise generated and kept in a file of the data folder that its
/// owner alone reads.
/// </summary>
internal sealed class DemoPassword(HostPaths paths)
{
    public const string Variable = "CTP_DEMO_PASSWORD";

    /// <summary>Without letters and digits that look alike.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public string File => Path.Combine(paths.DataFolder, "demo-password.txt");

    /// <summary>The password for a first run.</summary>
    public string Choose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } asked)
        {
            return asked;
        }

        var password = string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
        Keep(password);
        return password;
    }

    /// <summary>The generated password of an earlier run; null where it was set by the variable.</summary>
    public string? Kept() => System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).Trim() : null;

    private void Keep(string password)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(new FileStream(File, options));
        writer.WriteLine(password);
    }
}
