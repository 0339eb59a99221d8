using System.Text;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Fields;

public sealed class FileDropTests : KitContext
{
    private ChosenFile? _chosen;

    [Fact]
    public void Choose_AFileThatFits_HandsOverItsBytes()
    {
        var drop = Show();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("%PDF-1.7 scan %%EOF", "scan.PDF", contentType: "application/pdf"));

        drop.WaitForAssertion(() => Assert.Equal("%PDF-1.7 scan %%EOF", Encoding.UTF8.GetString(_chosen!.Content)));
        Assert.Equal("scan.PDF", _chosen!.Name);
    }

    [Fact]
    public void Choose_AnotherKind_SaysWhichKindIsWanted()
    {
        var drop = Show();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("scan", "scan.exe"));

        Assert.Null(_chosen);
        Assert.Contains(".pdf", drop.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MZ program", "evil.pdf")]
    [InlineData("%PDF- cut off", "half.pdf")]
    [InlineData("%PDF-1.7 %%EOF", "scan.png")]
    [InlineData("picture", "scan.jpg")]
    public void Choose_WhatIsNotWhatItsNameSays_IsNotTaken(string content, string name)
    {
        var drop = Show();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(content, name));

        drop.WaitForAssertion(() => Assert.Contains("Внутри файла не", drop.Find(".field-error").TextContent, StringComparison.Ordinal));
        Assert.Null(_chosen);
    }

    [Fact]
    public void Choose_TooLargeAFile_SaysHowLargeItMayBe()
    {
        var drop = Show();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[(1024 * 1024) + 1], "scan.pdf"));

        Assert.Null(_chosen);
        Assert.Contains("1 МБ", drop.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_AnEmptyFile_SaysSo()
    {
        var drop = Show();

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(string.Empty, "scan.pdf"));

        Assert.Null(_chosen);
        Assert.Equal("Файл пуст.", drop.Find(".field-error").TextContent);
    }

    private IRenderedComponent<FileDrop> Show() => Render<FileDrop>(p => p
        .Add(d => d.Label, "Скан")
        .Add(d => d.Kinds, [".pdf", ".png", ".jpg"])
        .Add(d => d.MaxMegabytes, 1)
        .Add(d => d.Chosen, file => _chosen = file));
}
