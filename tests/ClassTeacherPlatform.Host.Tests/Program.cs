using ClassTeacherPlatform.Host.Tests.Messaging;

namespace ClassTeacherPlatform.Host.Tests;

/// <summary>Not the top-level program that it could be: the host's has that name.</summary>
internal static class TestProgram
{
    public static async Task<int> Main(string[] args) => args is ["write-notes", var folder] ? await NoteWriterProcess.RunAsync(folder) : 2;
}
