namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>
/// A file could not be kept; nothing of it was left behind. Catch it in a handler and answer with a refusal that says what to do:
/// a smaller scan, or a word to the school's administrator.
/// </summary>
public sealed class FileNotKeptException : IOException
{
    /// <summary>Made by the kernel.</summary>
    public FileNotKeptException(FileProblem problem, Exception? inner = null)
        : base($"The file was not kept: {problem}.", inner) => Problem = problem;

    /// <summary>Why.</summary>
    public FileProblem Problem { get; }
}
