using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Stack;
using ClassTeacherPlatform.Consents.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Tests.Stack;

public sealed class RegisterStackTests
{
    [Fact]
    public async Task Register_AWholeStack_IsOneOperation()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        var count = await school.Does(people.Teacher, Of(people, Papers.Given(people.Child, people.Mother), Papers.Refused(people.Child, people.Father)));

        Assert.Equal(2, count);
        Assert.Single(await school.Read(context => context.Entries.Select(entry => entry.OperationSeq).Distinct().ToListAsync()));
        Assert.Equal(2, (await school.Told()).Count);
    }

    [Fact]
    public async Task Register_WithOnePaperThatHinders_RegistersNoneAndNamesIt()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(people.Teacher, Papers.Given(people.Child, people.Father));

        var outcome = await school.Send(people.Teacher, Of(people, Papers.Given(people.Child, people.Mother), Papers.Given(people.Child, people.Father)));

        var error = Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors);
        Assert.Equal("Papers[1]", error.Field);
        Assert.Contains("Учитель 7А", error.Code);
        Assert.Single(await school.Told());
    }

    [Fact]
    public async Task Register_WhatAnotherRegisteredMeanwhile_SaysWhoAtTheRow()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        await school.Does(school.Deputy, Papers.Refused(people.Child, people.Father));

        var outcome = await school.Send(people.Teacher, Of(people, Papers.Given(people.Child, people.Father)) with { SeenSeq = 0 });

        Assert.Contains("Завуч", Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }

    [Fact]
    public async Task Register_PaperWithoutPlace_IsInvalidAtItsRow()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var bad = Papers.Given(people.Child, people.Father).With(paper => paper with { OriginalPlace = null });

        var outcome = await school.Send(people.Teacher, Of(people, Papers.Given(people.Child, people.Mother), bad));

        var error = Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors);
        Assert.Equal(("Papers[1].Paper.OriginalPlace", "Answer.PlaceMissing"), (error.Field, error.Code));
    }

    [Fact]
    public async Task Register_OnePersonTwice_IsInvalid()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);

        var outcome = await school.Send(people.Teacher, Of(people, Papers.Given(people.Child, people.Mother), Papers.Refused(people.Child, people.Mother)));

        Assert.Equal("Stack.Twice", outcome.Error());
    }

    [Fact]
    public async Task Register_AChildOfAnotherClass_IsForbiddenToTheTeacherAndRefusedToTheDeputy()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var other = await people.AddStudent(await people.AddClass("7Б"), "Чужая", "1.1.2014");
        var mother = await people.AddGuardian(other, GuardianKind.Mother);

        Assert.IsType<Refusal.Forbidden>((await school.Send(people.Teacher, Of(people, Papers.Given(other, mother)))).Refusal);
        Assert.Equal("Stack.NotInClass", (await school.Send(school.Deputy, Of(people, Papers.Given(other, mother)))).Rule());
    }

    [Fact]
    public async Task Register_PagesOfAScan_AreKeptWithEachPaper()
    {
        await using var school = await ConsentsFixture.StartAsync();
        var people = await People.SettleIn(school);
        var scan = new ScanPages(new string('a', 64), "stack.pdf", 3, 4);

        await school.Does(people.Teacher, Of(people, Papers.Given(people.Child, people.Mother).With(paper => paper with { Scan = scan })));

        var answer = await school.Read(context => context.Entries.OfType<Answer>().SingleAsync());
        Assert.Equal(("stack.pdf", 3, 4), (answer.ScanName, answer.ScanFromPage, answer.ScanToPage));
    }

    private static RegisterStack Of(People people, params RegisterAnswer[] papers) => new()
    {
        ClassId = people.Class7A,
        FormVersionId = Papers.Delivery,
        Papers = [.. papers.Select(paper => paper.Draft)],
    };
}
