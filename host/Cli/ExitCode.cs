namespace ClassTeacherPlatform.Host.Cli;

/// <summary>What the program's end says to scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Understood and not carried out.</summary>
    public const int Refused = 1;

    /// <summary>The arguments or the file cannot be used.</summary>
    public const int BadInput = 2;
}
