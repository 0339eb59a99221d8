using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Changes;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Instruction.Pages;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class InstructionEditPageTests : HostPageContext
{
    private static readonly EditionView Current = new(EntryId.New(), new EditionHead { EffectiveFrom = new DateOnly(2026, 9, 1) }, DateTimeOffset.UnixEpoch, "Кто-то");

    public InstructionEditPageTests()
    {
        May(KernelPermissions.InstructionEdit);
        Answer<GetInstruction, InstructionView>(View());
        Answer<StoreEdition, EntryId>(EntryId.New());
        Sender.Send(Arg.Any<PreviewEdition>(), Arg.Any<CancellationToken>()).Returns(call => Preview(call.Arg<PreviewEdition>()));
    }

    [Fact]
    public async Task Register_AChangedMapping_IsShownFirstAndStoredThen()
    {
        var page = Render<InstructionEditPage>();
        await OpenAsync(page, "4");
        await TickAsync(page, "acknowledgements.collect", true);
        await TypeDayAsync(page, "02.09.2026");

        await PressAsync(page, "Показать, что изменится");
        Assert.Contains("добавлена обязанность acknowledgements.collect", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Sender.ReceivedCalls(), c => c.GetArguments()[0] is StoreEdition);
        await PressAsync(page, "Зарегистрировать редакцию");

        _ = Sender.Received(1).Send(
            Arg.Is<StoreEdition>(s => s.EffectiveFrom == new DateOnly(2026, 9, 2) && s.BasedOn == Current.Id && s.Content.Contains("acknowledgements.collect")),
            Arg.Any<CancellationToken>());
        Assert.EndsWith("/instruction", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_WhatWasTypedAfterTheCheck_IsShownFirst()
    {
        var page = Render<InstructionEditPage>();
        await TypeDayAsync(page, "02.09.2026");
        await PressAsync(page, "Показать, что изменится");

        await TypeDayAsync(page, "03.09.2026");
        await PressAsync(page, "Зарегистрировать редакцию");

        _ = Sender.DidNotReceive().Send(Arg.Any<StoreEdition>(), Arg.Any<CancellationToken>());
        Assert.Contains("03.09.2026", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AnEmptyClause_NamesItAndUnfoldsIt()
    {
        var page = Render<InstructionEditPage>();
        await PressAsync(page, "Добавить пункт");

        await PressAsync(page, "Показать, что изменится");

        Assert.Contains("Пункт 15", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll("details[open]"));
    }

    [Fact]
    public async Task TakeFile_ABadOne_SaysTheLineAndKeepsWhatWasTyped()
    {
        var page = Render<InstructionEditPage>();
        await TypeDayAsync(page, "02.09.2026");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("{\n\"title\": 1\n}", "x.json"));

        page.WaitForAssertion(() => Assert.Contains("Строка 2 (title)", page.Markup, StringComparison.Ordinal));
        Assert.Equal("02.09.2026", page.Find(".field.date input").GetAttribute("value"));
        Assert.Equal(14, page.FindAll("details").Count);
    }

    [Fact]
    public void TakeFile_AnotherSchools_TakesItsClausesAndNotItsApproval()
    {
        var other = ShippedInstruction.File with
        {
            Edition = new EditionHead { Approver = "Чужой директор", EffectiveFrom = new DateOnly(2020, 1, 1) },
            Clauses = [.. ShippedInstruction.File.Clauses.Take(3)],
        };
        var page = Render<InstructionEditPage>();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(other.ToJson(), "x.json"));

        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("details").Count));
        Assert.Contains("пункт убран", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Чужой директор", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_AfterAnotherEdition_KeepsTheDraftAndWarns()
    {
        var page = Render<InstructionEditPage>();
        await TypeDayAsync(page, "02.09.2026");
        Answer<GetInstruction, InstructionView>(View() with { Newest = EntryId.New() });

        page.Render();

        Assert.Contains("зарегистрирована другая редакция", page.Find(".notice.bad").TextContent, StringComparison.Ordinal);
        Assert.Equal("02.09.2026", page.Find(".field.date input").GetAttribute("value"));
    }

    [Fact]
    public void Open_ByOneWhoMayNot_ShowsNoEditor()
    {
        Account.MayAsync(KernelPermissions.InstructionEdit, Arg.Any<CancellationToken>()).Returns(false);

        Assert.Empty(Render<InstructionEditPage>().FindAll("details, input"));
    }

    private static InstructionView View() => Views.Of(
        ShippedInstruction.File with { Edition = Current.Head }, Current, DutyCatalogTests.Consents(PluginState.Enabled, provided: true, on: true));

    private static Outcome<EditionPreview> Preview(PreviewEdition asked)
    {
        var (file, problems) = InstructionReader.Read(asked.Content);
        return file is null
            ? new EditionPreview(problems, null, null, [], Current.Id)
            : new EditionPreview([], file, EditionChanges.Between(View().File, file), Views.Clauses(file, new DutyCatalog(DutyCatalogTests.Set())), Current.Id);
    }

    private static Task OpenAsync(IRenderedComponent<InstructionEditPage> page, string number) =>
        page.FindAll("summary").Single(s => s.QuerySelector("strong")!.TextContent == number).ClickAsync();

    private static Task TickAsync(IRenderedComponent<InstructionEditPage> page, string duty, bool on) =>
        page.FindAll("label.duty").Single(l => l.TextContent.Contains(duty, StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(on);

    private static Task TypeDayAsync(IRenderedComponent<InstructionEditPage> page, string day) => page.Find(".field.date input").ChangeAsync(day);

    private static Task PressAsync(IRenderedComponent<InstructionEditPage> page, string text) =>
        page.FindAll("button").Single(b => b.TextContent.Trim() == text).ClickAsync();
}
