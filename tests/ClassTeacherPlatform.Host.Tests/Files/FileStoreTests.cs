using System.Text;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly HostPaths _paths = new(System.IO.Directory.CreateTempSubdirectory("ctp-files-").FullName);
    private readonly FileStore _files;

    public FileStoreTests() => _files = new FileStore(_paths);

    public void Dispose() => System.IO.Directory.Delete(_paths.DataFolder, recursive: true);

    [Fact]
    public async Task Save_ThenOpen_GivesTheSameBytes()
    {
        var stored = await SaveAsync("скан");

        Assert.Equal(("scan.pdf", "application/pdf", 8), (stored.Name, stored.MediaType, stored.Length));
        Assert.Equal("скан", await ReadAsync(stored.Sha256));
    }

    [Fact]
    public async Task Save_SameBytesTwice_KeepsThemOnce()
    {
        var first = await SaveAsync("скан");

        var second = await SaveAsync("скан");

        Assert.Equal(first.Sha256, second.Sha256);
        Assert.Single(AllFiles());
    }

    [Fact]
    public async Task Open_WhenBytesWereChanged_GivesNothingUntilTheyAreKeptAgain()
    {
        var stored = await SaveAsync("скан");
        await File.WriteAllTextAsync(Assert.Single(AllFiles()), "подмена");
        Assert.Null(await _files.OpenAsync(stored.Sha256, CancellationToken.None));

        await SaveAsync("скан");

        Assert.Equal("скан", await ReadAsync(stored.Sha256));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../ctp.db")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public async Task Open_WhatIsNotKept_GivesNothing(string sha256) =>
        Assert.Null(await _files.OpenAsync(sha256, CancellationToken.None));

    [Fact]
    public async Task Save_MoreThanFiftyMegabytes_IsRefusedAndLeavesNothing()
    {
        using var endless = new BrokenStream(FileStore.LargestFile + 1);

        var problem = await Assert.ThrowsAsync<FileNotKeptException>(() => SaveAsync(endless));

        Assert.Equal(FileProblem.TooLarge, problem.Problem);
        Assert.Empty(AllFiles());
    }

    [Fact]
    public async Task Save_NoBytes_IsRefused()
    {
        var problem = await Assert.ThrowsAsync<FileNotKeptException>(() => SaveAsync(Stream.Null));

        Assert.Equal(FileProblem.Empty, problem.Problem);
        Assert.Empty(AllFiles());
    }

    [Theory]
    [InlineData(28, FileProblem.DiskFull)]
    [InlineData(unchecked((int)0x80070070), FileProblem.DiskFull)]
    [InlineData(5, FileProblem.Unavailable)]
    public async Task Save_WhenTheDiskFailsHalfWay_SaysWhyAndLeavesNothing(int code, FileProblem expected)
    {
        using var broken = new BrokenStream(300_000, new IOException("As asked.", code));

        var problem = await Assert.ThrowsAsync<FileNotKeptException>(() => SaveAsync(broken));

        Assert.Equal(expected, problem.Problem);
        Assert.Empty(AllFiles());
    }

    [Fact]
    public async Task Save_WhenCancelled_LeavesNothing()
    {
        using var broken = new BrokenStream(300_000, new OperationCanceledException());

        await Assert.ThrowsAsync<OperationCanceledException>(() => SaveAsync(broken));

        Assert.Empty(AllFiles());
    }

    [Fact]
    public async Task Save_WhereTheFolderCannotBeMade_SaysSo()
    {
        await File.WriteAllTextAsync(_paths.Files, "a file where the folder should be");

        var problem = await Assert.ThrowsAsync<FileNotKeptException>(() => SaveAsync("скан"));

        Assert.Equal(FileProblem.Unavailable, problem.Problem);
    }

    private string[] AllFiles() => System.IO.Directory.GetFiles(_paths.Files, "*", SearchOption.AllDirectories);

    private Task<StoredFile> SaveAsync(string text) => SaveAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private Task<StoredFile> SaveAsync(Stream content) => _files.SaveAsync(content, "scan.pdf", "application/pdf", CancellationToken.None);

    private async Task<string> ReadAsync(string sha256)
    {
        await using var stream = await _files.OpenAsync(sha256, CancellationToken.None);
        using var reader = new StreamReader(Assert.IsAssignableFrom<Stream>(stream));
        return await reader.ReadToEndAsync();
    }
}
