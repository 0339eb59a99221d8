using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.Tests.Forms;

public sealed class FormProblemsTests
{
    private static readonly FormContent Whole = ShippedForms.All[0].Content;

    [Fact]
    public void Of_AShippedForm_AreNone() => Assert.Empty(FormProblems.Of(Whole));

    [Fact]
    public void Of_AWrittenFormWithAGap_NamesTheGap()
    {
        var problems = FormProblems.Of(Whole with { TextRu = Without("{#term}") });

        Assert.Equal(new FormProblem("TextRu", "Forms.Gap.Term"), Assert.Single(problems));
    }

    [Fact]
    public void Of_ASimpleFormWithAGap_AreNone() =>
        Assert.Empty(FormProblems.Of(Whole with { Kind = FormKind.Simple, TextRu = Without("{#term}") }));

    [Theory]
    [InlineData("{decision}", "Forms.DecisionMissing")]
    [InlineData("{signature}", "Forms.Gap.Signature")]
    public void Of_ASimpleFormWithoutBoxesOrSignature_NamesThem(string token, string code)
    {
        var problems = FormProblems.Of(Whole with { Kind = FormKind.Simple, TextRu = Without(token) });

        Assert.Equal(new FormProblem("TextRu", code), Assert.Single(problems));
    }

    [Fact]
    public void Of_AMisspeltToken_SaysSo()
    {
        var problems = FormProblems.Of(Whole with { TextRu = Whole.TextRu + "\n{singer}" });

        Assert.Equal(new FormProblem("TextRu", "Forms.UnknownTokens"), Assert.Single(problems));
    }

    [Fact]
    public void Of_AnEnglishTextThatSaysLess_PointsAtIt()
    {
        var problems = FormProblems.Of(Whole with { TextEn = "I, {signer}\n{decision}\n{signature}" });

        Assert.Equal(new FormProblem("TextEn", "Forms.GapInEnglish"), Assert.Single(problems));
    }

    [Fact]
    public void Of_NoText_SaysOnlyThat() =>
        Assert.Equal("Forms.TextMissing", Assert.Single(FormProblems.Of(Whole with { TextRu = " " })).Code);

    private static string Without(string token) =>
        string.Join('\n', Whole.TextRu.Split('\n').Where(line => !line.Contains(token, StringComparison.Ordinal)));
}
