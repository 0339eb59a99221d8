using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Tests.Operations;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

public sealed class LinkScopeTests : IAsyncLifetime
{
    private KernelFixture _kernel = null!;

    public async Task InitializeAsync()
    {
        _kernel = await KernelFixture.StartAsync();
        _kernel.Plugins.Change("notes", p => p with { AskTypes = [typeof(NoteAsks)] });
    }

    public async Task DisposeAsync() => await _kernel.DisposeAsync();

    [Fact]
    public async Task Answer_ForAChildOfTheLink_IsRecordedUnderTheLink()
    {
        var family = await IssuedAsync();

        var answered = await AnswerAsync(family, family.Younger);

        Assert.True(answered.IsDone);
        await using var scope = _kernel.Plugins.Running[0].Scope.BeginLifetimeScope();
        var note = await scope.Resolve<NotesContext>().Notes.SingleAsync();
        Assert.Equal("Личная ссылка № 1, BirthDate", note.Text);
    }

    [Fact]
    public async Task Answer_WithoutASecondFact_IsSignedOut()
    {
        var family = await IssuedAsync();

        var answered = await _kernel.Send(new Actor(family.Link), new AnswerNote(family.Younger));

        Assert.IsType<Refusal.SignedOut>(answered.Refusal);
    }

    [Fact]
    public async Task Answer_ForSomebodyElsesChild_IsForbidden()
    {
        var family = await IssuedAsync();
        var stranger = StudentId.New();
        await _kernel.ChangeAsync(store =>
        {
            store.Add(new StudentRow { Id = stranger, Family = "Чужой", Given = "Иван" });
            store.Add(new ClassMembershipRow { StudentId = stranger, ClassId = store.Classes.First().Id, From = LinkFamily.Start });
        });

        var answered = await AnswerAsync(family, stranger);

        Assert.IsType<Refusal.Forbidden>(answered.Refusal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Answer_WithoutSeeingOrSigning_IsForbidden(bool maySee, bool maySign)
    {
        var family = await IssuedAsync(link => (link.MaySee, link.MaySign) = (maySee, maySign));

        var answered = await AnswerAsync(family, family.Elder);
        var seen = await _kernel.Send(By(family), new GetPersonalAsks([family.Elder]));

        Assert.IsType<Refusal.Forbidden>(answered.Refusal);
        Assert.Equal(maySee, seen.IsDone);
    }

    [Fact]
    public async Task Answer_AfterTheGuardianshipEnded_IsForbidden()
    {
        var family = await IssuedAsync(link => link.Until = LinkFamily.Start.AddDays(3));

        _kernel.Time.Advance(TimeSpan.FromDays(4));

        Assert.IsType<Refusal.Forbidden>((await AnswerAsync(family, family.Elder)).Refusal);
        Assert.True((await AnswerAsync(family, family.Younger)).IsDone);
    }

    [Fact]
    public async Task Answer_OnTheEighteenthBirthday_IsNoLongerTheGuardians()
    {
        var family = await LinkFamily.MoveInAsync(_kernel, elderBorn: new DateOnly(2008, 9, 2));
        await family.IssueAsync(_kernel);

        var before = await AnswerAsync(family, family.Elder);
        _kernel.Time.Advance(TimeSpan.FromDays(1));
        var after = await AnswerAsync(family, family.Elder);

        Assert.True(before.IsDone);
        Assert.IsType<Refusal.Forbidden>(after.Refusal);
    }

    [Fact]
    public async Task Answer_AfterTheLastDay_IsSignedOut()
    {
        var family = await LinkFamily.MoveInAsync(_kernel);
        await family.IssueAsync(_kernel, LinkFamily.Start);

        var before = await AnswerAsync(family, family.Elder);
        _kernel.Time.Advance(TimeSpan.FromDays(1));

        Assert.True(before.IsDone);
        Assert.IsType<Refusal.SignedOut>((await AnswerAsync(family, family.Elder)).Refusal);
    }

    [Fact]
    public async Task Answer_ByARevokedLink_IsFrozen()
    {
        var family = await IssuedAsync();

        _kernel.Accounts.Freeze(family.Link);

        Assert.IsType<Refusal.Frozen>((await AnswerAsync(family, family.Elder)).Refusal);
    }

    [Fact]
    public async Task Interval_OverALink_VoidsWhatCameByIt()
    {
        var family = await IssuedAsync();
        var head = _kernel.Accounts.Add(Role.Head);
        var from = _kernel.Time.GetUtcNow();
        await AnswerAsync(family, family.Younger);

        await _kernel.Send(head, VoidingTests.Interval(from, null, family.Link));

        Assert.Equal(new NoteCount(0, 1), await VoidingTests.CountAsync(_kernel, head));
    }

    [Fact]
    public async Task Answer_ByALinkWhoseIssueIsVoid_IsSignedOut()
    {
        var family = await IssuedAsync();
        await using var scope = _kernel.Root.BeginLifetimeScope();
        var issued = (await scope.Resolve<Host.Store.KernelContext>().PersonalLinks.SingleAsync()).OperationSeq;

        await _kernel.Send(_kernel.Accounts.Add(Role.Head), VoidingTests.Items(VoidDecisionKind.Items, issued));

        Assert.IsType<Refusal.SignedOut>((await AnswerAsync(family, family.Elder)).Refusal);
    }

    [Fact]
    public async Task Send_WhatIsNotForLinks_IsForbidden()
    {
        var family = await IssuedAsync();

        var written = await _kernel.Send(By(family), new WriteNotes(family.Elder, 1));
        var own = await _kernel.Send(By(family), new CountNotes());

        Assert.IsType<Refusal.Forbidden>(written.Refusal);
        Assert.IsType<Refusal.Forbidden>(own.Refusal);
    }

    [Fact]
    public async Task Answer_ByStaff_IsForbidden()
    {
        var family = await IssuedAsync();

        var answered = await _kernel.Send(new Actor(_kernel.Accounts.Add(Role.Head)) { Fact = IdentityFact.BirthDate }, new AnswerNote(family.Elder));

        Assert.IsType<Refusal.Forbidden>(answered.Refusal);
    }

    [Fact]
    public async Task Ask_ForTheFamily_NamesTheModuleAndLeavesAnAccessRecord()
    {
        var family = await IssuedAsync();

        var sheet = await _kernel.Send(By(family), new GetPersonalAsks([family.Elder, family.Younger]));

        Assert.Equal([("notes", family.Elder), ("notes", family.Younger)], sheet.Value!.Asks.Select(a => (a.Module, a.Ask.StudentId)));
        await using var scope = _kernel.Root.BeginLifetimeScope();
        var seen = await scope.Resolve<Host.Store.KernelContext>().AccessRecords.CountAsync(r => r.AccountId == family.Link);
        Assert.Equal(2, seen);
    }

    private static Actor By(LinkFamily family) => new(family.Link) { Fact = IdentityFact.BirthDate };

    private async Task<LinkFamily> IssuedAsync(Action<GuardianLinkRow>? toElder = null)
    {
        var family = await LinkFamily.MoveInAsync(_kernel, toElder: toElder);
        await family.IssueAsync(_kernel);
        return family;
    }

    private Task<Outcome<EntryId>> AnswerAsync(LinkFamily family, StudentId student) => _kernel.Send(By(family), new AnswerNote(student));
}
