using ClassTeacherPlatform.Consents.Forms;
using FsCheck.Xunit;

namespace ClassTeacherPlatform.Consents.Tests.Forms;

public sealed class LineDiffTests
{
    [Property]
    public void Of_AnyTwoTexts_GivesBothBack(byte[] before, byte[] after)
    {
        string[] left = [.. before.Select(line => $"{line % 5}")];
        string[] right = [.. after.Select(line => $"{line % 5}")];

        var lines = LineDiff.Of(left, right);

        Assert.Equal(left, lines.Where(line => line.Kind != DiffKind.Added).Select(line => line.Text));
        Assert.Equal(right, lines.Where(line => line.Kind != DiffKind.Removed).Select(line => line.Text));
    }

    [Fact]
    public void Of_OneChangedLine_ShowsItAsRemovedAndAdded()
    {
        var lines = LineDiff.Of(["а", "б", "в"], ["а", "г", "в"]);

        Assert.Equal(
            [new(DiffKind.Same, "а"), new(DiffKind.Removed, "б"), new(DiffKind.Added, "г"), new(DiffKind.Same, "в")],
            lines);
    }
}
