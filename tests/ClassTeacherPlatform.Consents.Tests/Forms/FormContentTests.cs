using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.Tests.Forms;

public sealed class FormContentTests
{
    private static readonly FormContent Content = ShippedForms.All[0].Content;

    [Fact]
    public void Sha256_WhenAnEditorChangedLineEndsOnly_IsTheSame()
    {
        var other = Content with { TextRu = Content.TextRu.ReplaceLineEndings("  \r\n") + "\r\n" };

        Assert.Equal(Content.Sha256(), other.Sha256());
    }

    [Fact]
    public void Sha256_WhenOneLetterDiffers_IsAnother()
    {
        var other = Content with { TextRu = Content.TextRu.Replace("единственной", "главной", StringComparison.Ordinal) };

        Assert.NotEqual(Content.Sha256(), other.Sha256());
    }

    /// <summary>Answers name a shipped version: its text stays as it is; a change ships under a new id.</summary>
    [Theory]
    [InlineData("electronic-delivery", "6e19b8af281ced4b")]
    [InlineData("school-system", "82c356d7e13c61aa")]
    [InlineData("delivery-to-guardians", "3919ae44d8b4287d")]
    public void Sha256_OfAShippedVersion_NeverChanges(string purpose, string begins)
    {
        var form = ShippedForms.All.Single(form => form.Content.Purpose == purpose);

        Assert.StartsWith(begins, form.Sha256, StringComparison.Ordinal);
    }
}
