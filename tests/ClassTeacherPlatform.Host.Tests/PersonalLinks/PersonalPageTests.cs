using System.Net;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Issue;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

public sealed class PersonalPageTests : IAsyncLifetime
{
    private LinkSchool _school = null!;

    public async Task InitializeAsync() => _school = await LinkSchool.OpenAsync();

    public async Task DisposeAsync() => await _school.DisposeAsync();

    [Fact]
    public async Task Open_BeforeIdentification_NamesNobodyAndForbidsKeeping()
    {
        using var browser = await _school.Browse(await _school.IssueAsync()).OpenAsync();

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Дата рождения ребёнка", browser.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Приветствие", browser.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", browser.Page, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header(browser, "Referrer-Policy"));
        Assert.Contains("no-store", Header(browser, "Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("noindex", Header(browser, "X-Robots-Tag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_AfterTheSecondFact_LeavesAnEntryUnderTheLinkAndAReceipt()
    {
        var link = await _school.IssueAsync();
        using var browser = await _school.Browse(link).OpenAsync();

        await browser.IdentifyAsync(_school.BornOn);
        Assert.Contains("<strong>Важный</strong> текст", browser.Page, StringComparison.Ordinal);
        await browser.PressAsync("/answer");

        Assert.Contains("Ответ принят", browser.Page, StringComparison.Ordinal);
        await using var scope = _school.Host.Root.BeginLifetimeScope();
        var last = await scope.Resolve<KernelContext>().Operations.OrderByDescending(o => o.Seq).FirstAsync();
        Assert.Equal((link.Account, true), (last.AccountId, last.Type.EndsWith("GreetByLink", StringComparison.Ordinal)));
        Assert.Contains($"<dd>{last.Seq}</dd>", browser.Page, StringComparison.Ordinal);
        Assert.Contains($"<dd>{link.Number}</dd>", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_PressedTwice_LeavesOneEntryAndTheSameReceipt()
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());
        var before = await _school.OperationsAsync();
        var page = browser.Page;

        await browser.PressAsync("/answer");
        var first = browser.Answer.RequestMessage!.RequestUri;
        await browser.Back(page).PressAsync("/answer");

        Assert.Equal(first, browser.Answer.RequestMessage!.RequestUri);
        Assert.Equal(before + 1, await _school.OperationsAsync());
    }

    [Fact]
    public async Task Answer_WithoutTheRequiredRemark_IsNotTaken()
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());
        var before = await _school.OperationsAsync();

        await browser.PressAsync("/answer", 1);

        Assert.Contains("Заполните поле", browser.Page, StringComparison.Ordinal);
        Assert.Equal(before, await _school.OperationsAsync());
    }

    [Theory]
    [InlineData("student", "00000000-0000-0000-0000-000000000001")]
    [InlineData("ask", "other")]
    [InlineData("choice", "other")]
    [InlineData("module", "other")]
    [InlineData("command", "none")]
    public async Task Answer_ToWhatIsNotAsked_IsNotTaken(string field, string value)
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());
        var before = await _school.OperationsAsync();

        await browser.PressAsync("/answer", 0, (field, value));

        Assert.Contains("уже не задаётся", browser.Page, StringComparison.Ordinal);
        Assert.Equal(before, await _school.OperationsAsync());
    }

    [Fact]
    public async Task Answer_ByAPageThatIsNotOurs_IsNotTaken()
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());
        var before = await _school.OperationsAsync();

        await browser.PressAsync("/answer", 0, ("__RequestVerificationToken", "forged"));

        Assert.Equal(before, await _school.OperationsAsync());
    }

    [Fact]
    public async Task Open_WithTheCookieOfAnotherLink_AsksWhoItIs()
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());
        var other = await _school.IssueAsync();

        await browser.OpenAsync($"/../{other.Secret}");

        Assert.Contains("Дата рождения ребёнка", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_WrongFiveTimes_LocksAndTenTimesRevokes()
    {
        var link = await _school.IssueAsync();
        using var browser = await _school.Browse(link).OpenAsync();
        var wrong = _school.BornOn.AddDays(1);

        for (var at = 0; at < 5; at++)
        {
            await browser.IdentifyAsync(wrong);
        }

        await browser.IdentifyAsync(_school.BornOn);
        Assert.Contains("через 15 минут", browser.Page, StringComparison.Ordinal);
        await UnlockAsync(link.Account);
        for (var at = 0; at < 5; at++)
        {
            await browser.OpenAsync();
            await browser.IdentifyAsync(wrong);
        }

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await UnlockAsync(link.Account);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync()).Status);
    }

    [Fact]
    public async Task Open_WhatDoesNotOpen_AnswersAlike()
    {
        var revoked = await _school.IssueAsync();
        Assert.True((await _school.Host.Send(await DeputyAsync(), new RevokeLink(_school.Student, revoked.Account, "Письмо потеряно"))).IsDone);

        using var taken = await _school.Browse(revoked).OpenAsync();
        using var never = await new LinkBrowser(_school.Host.Address, LinkSecret.New().Secret).OpenAsync();
        using var odd = await new LinkBrowser(_school.Host.Address, "x").OpenAsync();

        Assert.Equal(HttpStatusCode.NotFound, taken.Status);
        Assert.Equal([taken.Page, taken.Page], [never.Page, odd.Page]);
        Assert.Equal([taken.Status, taken.Status], [never.Status, odd.Status]);
    }

    [Fact]
    public async Task Answer_AfterTheLinkWasRevoked_IsNotTaken()
    {
        var link = await _school.IssueAsync();
        using var browser = await IdentifiedAsync(link);
        Assert.True((await _school.Host.Send(await DeputyAsync(), new RevokeLink(_school.Student, link.Account, "Письмо потеряно"))).IsDone);
        var before = await _school.OperationsAsync();

        await browser.PressAsync("/answer");

        Assert.Equal((HttpStatusCode.NotFound, before), (browser.Status, await _school.OperationsAsync()));
    }

    [Fact]
    public async Task Leave_ThenOpen_AsksWhoItIs()
    {
        using var browser = await IdentifiedAsync(await _school.IssueAsync());

        await browser.PressAsync("/leave");

        Assert.Contains("Дата рождения ребёнка", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_ForSomebodyElsesGuardian_IsRefused()
    {
        await using var scope = _school.Host.Root.BeginLifetimeScope();
        var other = (await scope.Resolve<KernelContext>().GuardianLinks.FirstAsync(l => l.StudentId != _school.Student && l.GuardianId != _school.Guardian)).GuardianId;

        var issued = await _school.Host.Send(await DeputyAsync(), new IssueLinks
        {
            Lines = [new LinkLine(_school.Student, Sdk.Personal.LinkHolder.Of(other), LinkSecret.New())],
            Delivery = Sdk.Personal.LinkDelivery.Paper,
            LastDay = LinkSchool.InAMonth,
        });

        Assert.Equal("Links.Unknown", Assert.IsType<Refusal.Rule>(issued.Refusal).Code);
    }

    [Fact]
    public async Task Incident_FindsALinkByItsNumber_FreezesItAndNeverOpensItAgain()
    {
        var link = await _school.IssueAsync();
        using var browser = await IdentifiedAsync(link);

        await _school.ActAsync(async scope =>
        {
            var freezing = scope.Resolve<IAccountFreezing>();
            var found = Assert.Single(await freezing.FindAsync($"ссылка № {link.Number}", 10, CancellationToken.None));
            Assert.Equal(link.Account, found.Id);
            Assert.DoesNotContain(await freezing.FindAsync(string.Empty, 100, CancellationToken.None), a => a.Id == link.Account);
            Assert.Equal(FreezeResult.Frozen, await freezing.FreezeAsync(link.Account, "Нарушение № 1", CancellationToken.None));
        });
        await _school.ActAsync(async scope => Assert.Equal(
            "Accounts.LinkStaysShut",
            Assert.IsType<Refusal.Rule>(await scope.Resolve<IAccountFreezing>().UnfreezeAsync(link.Account, "first-password-1", "Нарушение № 1", CancellationToken.None)).Code));

        await browser.PressAsync("/answer");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private static string Header(LinkBrowser browser, string name) => string.Join(", ", browser.Answer.Headers.GetValues(name));

    private Task<AccountId> DeputyAsync() => _school.Host.AccountAsync("deputy");

    private async Task<LinkBrowser> IdentifiedAsync(IssuedToFamily link) => await (await _school.Browse(link).OpenAsync()).IdentifyAsync(_school.BornOn);

    private async Task UnlockAsync(AccountId link)
    {
        await using var scope = _school.Host.Services.CreateAsyncScope();
        DateTimeOffset? past = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        await using var accounts = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContextAsync();
        await accounts.Users.Where(a => a.Id == link.Value).ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, past));
    }
}
