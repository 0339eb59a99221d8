using System.Text;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing;

namespace ClassTeacherPlatform.Credentials.Tests.Import;

public sealed class ImportTests
{
    [Fact]
    public async Task Import_WholeClass_PreparesASlipForEachPersonInOneOperation()
    {
        await using var school = await School7A.OpenAsync();
        var before = (await school.Host.OperationsAsync()).Count;

        var applied = await school.ImportAsync(school.WholeList(secrets: false));

        Assert.Equal(new AppliedList(9, 0, 0), applied);
        Assert.Equal(before + 1, (await school.Host.OperationsAsync()).Count);
        var people = (await school.ViewAsync()).People;
        Assert.Equal("КРД-2026-0001", people[0].Number);
        Assert.Equal(9, people.Select(p => p.Number).Distinct(StringComparer.Ordinal).Count());
        Assert.All(people, p => Assert.Equal(SlipState.Prepared, p.State));
        Assert.Empty(school.Host.VerifyChain());
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await using var school = await School7A.WithSlipsAsync();

        var plan = await school.CheckAsync(school.WholeList(secrets: false));

        Assert.All(plan.Rows, r => Assert.Equal(PlanAction.Nothing, r.Action));
        Assert.Empty(new ImportDraft(plan).Lines);
    }

    [Fact]
    public async Task Import_UnknownAndUnsure_WaitForAPerson()
    {
        await using var school = await School7A.OpenAsync();
        var list = $"{School7A.Heads}\nНеизвестный;Иван;;ученик;n1;\nАгеев;Мария;;родитель;n2;\nАгеев;Саша;;ученик;n3;";

        var draft = new ImportDraft(await school.CheckAsync(list));

        Assert.Equal([PlanProblem.NotFound, PlanProblem.Unsure, null], draft.Plan.Rows.Select(r => r.Problem));
        Assert.Equal((1, 2), (draft.Ready, draft.Undecided));
        draft.Choose(draft.Plan.Rows[1], school.Child.Guardians[0].Id.Value);
        Assert.Equal((2, 1), (draft.Ready, draft.Undecided));
        Assert.Equal(new AppliedList(2, 0, 0), (await school.ApplyAsync(draft)).Value);
    }

    [Fact]
    public async Task Import_WithoutNameOrAccessOrTwice_IsNeverApplied()
    {
        await using var school = await School7A.OpenAsync();
        var list = $"{School7A.Heads}\n;Саша;;ученик;n1;\nАгеев;Саша;;ученик;;\nБелова;Саша;;ученик;n3;\nБелова;Саша;;ученик;n4;";

        var plan = await school.CheckAsync(list);

        Assert.Equal([PlanProblem.NoName, PlanProblem.NoAccess, PlanProblem.Twice, PlanProblem.Twice], plan.Rows.Select(r => r.Problem!.Value));
        Assert.Empty(new ImportDraft(plan).Lines);
    }

    [Fact]
    public async Task Import_InvitationCodesAndStateAccounts_AreKindsOfTheirOwn()
    {
        await using var school = await School7A.OpenAsync();
        var list = "ФИО;Код приглашения;Способ входа\nАгеев Саша;ABC-1;\nБелова Саша;;Госуслуги";

        await school.ImportAsync(list);

        var people = (await school.ViewAsync()).People.Where(p => p.SlipId is not null).ToList();
        Assert.Equal([(CredentialKind.InvitationCode, true), (CredentialKind.StateAccount, false)], people.Select(p => (p.Kind, p.HasSecret)));
    }

    [Fact]
    public async Task Import_AnotherLogin_ReplacesOnlyWhereAPersonSaysSo()
    {
        await using var school = await School7A.WithSlipsAsync();
        var draft = new ImportDraft(await school.CheckAsync($"{School7A.Heads}\nАгеев;Саша;;ученик;fresh;"));
        Assert.Equal((PlanAction.Replace, 0), (draft.Plan.Rows[0].Action, draft.Ready));

        draft.Replace(draft.Plan.Rows[0], true);
        await school.ApplyAsync(draft);

        var person = (await school.ViewAsync()).People[0];
        Assert.Equal(("fresh", "КРД-2026-0010"), (person.Login, person.Number));
    }

    [Fact]
    public async Task Import_ByTeacherOfAnotherClass_IsForbiddenInBothSteps()
    {
        await using var school = await School7A.OpenAsync();
        var draft = new ImportDraft(await school.CheckAsync(school.WholeList(secrets: false)));
        var stranger = await school.Host.SignInAsync(Roles.ClassTeacher, school.Other);

        var check = await school.Host.SendAsync(stranger, new CheckAccountList(school.Own.Id, []));
        var apply = await school.Host.SendAsync(stranger, new ApplyAccountList { FileName = "f", Lines = draft.Lines, Until = draft.Plan.Until });
        var whole = await school.Host.SendAsync(school.Teacher, new CheckSchoolAccountList([]));

        Assert.All([check.Refusal, apply.Refusal, whole.Refusal], r => Assert.IsType<Refusal.Forbidden>(r));
    }

    [Fact]
    public async Task Import_WholeSchoolByTheDeputyHead_FindsBothClasses()
    {
        await using var school = await School7A.OpenAsync();
        var deputy = await school.Host.SignInAsync(Roles.DeputyHead);
        var list = $"{School7A.Heads};Класс\nАгеев;Саша;;ученик;a;;7А\nАгеев;Саша;;ученик;b;;7-б";

        var plan = (await school.Host.SendAsync(deputy, new CheckSchoolAccountList(Encoding.UTF8.GetBytes(list)))).Value!;

        Assert.Equal([school.Own.Students[0].Id, school.Other.Students[0].Id], plan.Rows.Select(r => r.Person!.StudentId));
    }

    [Theory]
    [InlineData("", "Import.File.Empty")]
    [InlineData("<html></html>", "Import.File.WebPage")]
    [InlineData("a;b\nc;d", "Import.File.NoHeads")]
    [InlineData(School7A.Heads, "Import.File.Empty")]
    public async Task Check_WhatIsNoList_SaysWhatToDo(string text, string code)
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new CheckAccountList(school.Own.Id, Encoding.UTF8.GetBytes(text)));

        Assert.Equal(code, Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
        Assert.True(T.Text.Has(code));
    }
}
