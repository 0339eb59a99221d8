using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Instruction.Pages;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class InstructionPageTests : HostPageContext
{
    [Fact]
    public void Open_WithGaps_NamesTheClauses()
    {
        var page = Show(DutyCatalogTests.Consents(PluginState.Enabled, provided: true, on: true));

        var warning = page.Find(".notice.warn").TextContent;
        Assert.Contains("2в", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("4,", warning, StringComparison.Ordinal);
        Assert.Contains("включена", RowOf(page, "4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PluginState.Disabled, "модуль отключён")]
    [InlineData(PluginState.Quarantined, "модуль на карантине")]
    internal void Open_WhereAModuleIsOff_ThoseWhoMayGoToTheModules(PluginState state, string said)
    {
        May(KernelPermissions.Modules);

        var page = Show(DutyCatalogTests.Consents(state, provided: true, on: false));

        Assert.Contains(said, RowOf(page, "4"), StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("a[href='/modules']"));
    }

    [Fact]
    public void Open_ForAClassTeacher_OffersNothingToChange()
    {
        var page = Show(DutyCatalogTests.Consents(PluginState.Disabled, provided: true, on: false));

        Assert.Empty(page.FindAll("a[href='/modules'], a[href^='/instruction/edit']"));
    }

    [Fact]
    public void Open_WhereAnEnabledDutyIsAskedForByNoClause_SaysSo()
    {
        var extra = DutyCatalogTests.Consents(PluginState.Enabled, provided: true, on: true);
        var file = ShippedInstruction.File with { Clauses = [.. ShippedInstruction.File.Clauses.Where(c => c.Number != "4")] };

        var page = Show(file, extra);

        Assert.Contains("ни одним пунктом не предусмотрены: «Учесть согласия»", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AVoidEdition_SaysThatItDoesNotHold()
    {
        var edition = new EditionView(EntryId.New(), new EditionHead { Order = "№ 1" }, DateTimeOffset.UnixEpoch, "Кто-то");
        Answer<GetEditions, IReadOnlyList<EditionRow>>(Outcome<IReadOnlyList<EditionRow>>.Of([new EditionRow(edition, false, true)]));

        var page = Show(ShippedInstruction.File, edition);

        Assert.Contains("недействительна", page.Find(".notice.warn").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll("tr.void"));
    }

    private static string RowOf(IRenderedComponent<InstructionPage> page, string number) =>
        page.FindAll("table.clauses tbody tr").Single(r => r.QuerySelector("th")!.TextContent == number).TextContent;

    private IRenderedComponent<InstructionPage> Show(params PluginStatus[] all) => Show(ShippedInstruction.File, all);

    private IRenderedComponent<InstructionPage> Show(InstructionFile file, params PluginStatus[] all) =>
        Show(file, new EditionView(null, new EditionHead(), null, null), all);

    private IRenderedComponent<InstructionPage> Show(InstructionFile file, EditionView edition, params PluginStatus[] all)
    {
        Answer<GetInstruction, InstructionView>(Views.Of(file, edition, all));
        if (edition.Id is null)
        {
            Answer<GetEditions, IReadOnlyList<EditionRow>>(Outcome<IReadOnlyList<EditionRow>>.Of([new EditionRow(edition, true, false)]));
        }

        return Render<InstructionPage>();
    }
}
