using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Tests.Forms;

public sealed class FormBodyTests
{
    private static readonly FormFilling Known = new()
    {
        Signer = "Белозёрова Ольга Сергеевна",
        SignerShort = "Белозёрова О. С.",
        Operator = new School("Школа № 5", "Образцов"),
        Phone = "+7 900 000-00-00",
    };

    [Fact]
    public void Read_WhatIsKnown_IsFilledInAndTheRestIsALine()
    {
        var paragraph = Assert.Single(FormBody.Read("Я, {signer}, адрес: {signer-address}", Known, "ru"));

        Assert.Equal(
            [FormPartKind.Text, FormPartKind.Filled, FormPartKind.Text, FormPartKind.Hand],
            paragraph.Parts.Select(part => part.Kind));
        Assert.Equal("Белозёрова Ольга Сергеевна", paragraph.Parts[1].Text);
    }

    [Fact]
    public void Read_MarksOfTheLaw_AreNotPrinted()
    {
        var paragraph = Assert.Single(FormBody.Read("{#purpose} Единственная цель.", Known, "ru"));

        Assert.Equal("Единственная цель.", Assert.Single(paragraph.Parts).Text);
    }

    [Fact]
    public void Read_NumberSign_KeepsItsNumberOnTheLine()
    {
        var paragraph = Assert.Single(FormBody.Read("закон № 152-ФЗ", Known, "ru"));

        Assert.Equal("закон №\u00A0152-ФЗ", Assert.Single(paragraph.Parts).Text);
    }

    [Fact]
    public void Read_MisspeltToken_ShowsItAsUnknown()
    {
        var paragraph = Assert.Single(FormBody.Read("Я, {singer}", Known, "ru"));

        Assert.Equal(new FormPart(FormPartKind.Unknown, "{singer}"), paragraph.Parts[1]);
    }

    [Fact]
    public void Read_ContactsKnownInPart_AsksForTheRest()
    {
        var paragraph = Assert.Single(FormBody.Read("{contacts}", Known, "ru"));

        Assert.Equal(
            [FormPartKind.Text, FormPartKind.Filled, FormPartKind.Text, FormPartKind.Hand],
            paragraph.Parts.Select(part => part.Kind));
    }

    [Fact]
    public void Read_AuthorityWithoutADocument_AsksForItByHand()
    {
        var paragraph = Assert.Single(FormBody.Read("{authority}", Known with { Authority = "опекун", AsksProof = true }, "ru"));

        Assert.Equal(FormPartKind.Hand, paragraph.Parts[^1].Kind);
    }

    [Fact]
    public void TailStart_SignatureAndBoxes_StayWithTheParagraphBefore()
    {
        var blocks = FormBody.Read("# Согласие\nПервый.\nВторой.\n{decision}\n{signature}", Known, "ru");

        Assert.Equal(2, FormBody.TailStart(blocks));
        Assert.Equal([FormBlockKind.Decision, FormBlockKind.Signature], blocks.Skip(3).Select(block => block.Kind));
    }

    [Fact]
    public void TailStart_WithoutASignature_HoldsNothingTogether()
    {
        var blocks = FormBody.Read("Первый.\nВторой.", Known, "ru");

        Assert.Equal(2, FormBody.TailStart(blocks));
    }
}
