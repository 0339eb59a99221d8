using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.Tests.Forms;

public sealed class ChecklistTests
{
    public static TheoryData<string> Shipped => [.. ShippedForms.All.Select(form => form.Content.Purpose)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Gaps_OfAShippedForm_AreNone(string purpose)
    {
        var form = ShippedForms.All.Single(form => form.Content.Purpose == purpose).Content;

        Assert.Empty(Checklist.Gaps(form.Owner, form.TextRu));
        Assert.Empty(FormToken.Unknown(form.TextRu));
    }

    [Fact]
    public void Gaps_WhenTheWayOfWithdrawalIsMissing_NamesIt()
    {
        var form = ShippedForms.All[0].Content;
        var text = string.Join('\n', form.TextRu.Split('\n').Where(line => !line.Contains("{#withdrawal}", StringComparison.Ordinal)));

        var gaps = Checklist.Gaps(form.Owner, text);

        Assert.Equal([FormField.Withdrawal], gaps.Select(gap => gap.Field));
    }

    [Fact]
    public void Of_WhenAMarkStandsBeforeNothing_DoesNotCountIt()
    {
        var fields = Checklist.Of(FormOwner.Guardian, "{#purpose} …\n{signer}");

        Assert.False(fields.Single(field => field.Field == FormField.Purpose).IsPresent);
        Assert.True(fields.Single(field => field.Field == FormField.SubjectName).IsPresent);
    }

    [Fact]
    public void Of_AboutTheChild_AsksForTheRepresentativesAuthority()
    {
        Assert.Contains(FormField.RepresentativeAuthority, Checklist.Gaps(FormOwner.Child, string.Empty).Select(gap => gap.Field));
        Assert.DoesNotContain(FormField.RepresentativeAuthority, Checklist.Gaps(FormOwner.Guardian, string.Empty).Select(gap => gap.Field));
    }
}
