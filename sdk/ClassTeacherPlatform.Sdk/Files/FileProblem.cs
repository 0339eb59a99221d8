namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>Why a file could not be kept.</summary>
public enum FileProblem
{
    /// <summary>More than 50 MB.</summary>
    TooLarge,

    /// <summary>No bytes at all.</summary>
    Empty,

    /// <summary>The disk of the data folder is full.</summary>
    DiskFull,

    /// <summary>The data folder cannot be written to, for another reason.</summary>
    Unavailable,
}
