using System.Net;
using Autofac;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using ClassTeacherPlatform.Host.PersonalLinks.Issue;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>Where the school's mail leaves the house. Its server is away: what is queued stays queued.</summary>
public sealed class LinkMailTests : IAsyncLifetime
{
    private LinkSchool _school = null!;

    public async Task InitializeAsync()
    {
        _school = await LinkSchool.OpenAsync();
        await _school.ChangeAsync(store =>
        {
            store.Guardians.Single(g => g.Id == _school.Guardian).Email = "family@example.org";
            store.Add(new MailSettingsEntry { Route = MailRoute.Server, Host = "127.0.0.1", Port = 1, FromAddress = "school@example.org", PerMinute = 30 });
        });
    }

    public async Task DisposeAsync() => await _school.DisposeAsync();

    [Fact]
    public async Task Identify_ByACodeSentToTheMailbox_WorksOnce()
    {
        var link = await _school.IssueAsync();
        using var browser = await _school.Browse(link).OpenAsync();
        Assert.Equal(0, await MailsAsync("kernel.link-code"));

        await browser.PressAsync("/code");
        Assert.Contains("Код отправлен", browser.Page, StringComparison.Ordinal);
        var code = await CodeAsync(link);
        await browser.PressAsync("/identify", 0, ("fact", code));

        Assert.Contains("Приветствие", browser.Page, StringComparison.Ordinal);
        Assert.Equal(1, await MailsAsync("kernel.link-code"));
        using var other = await _school.Browse(link).OpenAsync();
        await other.PressAsync("/code");
        await other.PressAsync("/identify", 0, ("fact", code));
        Assert.Contains("Не совпадает", other.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_ByTheBirthdayWhereACodeIsAsked_IsWrong()
    {
        using var browser = await _school.Browse(await _school.IssueAsync()).OpenAsync();
        await browser.PressAsync("/code");

        await browser.IdentifyAsync(_school.BornOn);

        Assert.Contains("Не совпадает", browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_AskedForAFourthTime_IsNotSent()
    {
        using var browser = await _school.Browse(await _school.IssueAsync()).OpenAsync();

        for (var at = 0; at < 4; at++)
        {
            await browser.PressAsync("/code");
        }

        Assert.Contains("уже три", browser.Page, StringComparison.Ordinal);
        Assert.Equal(3, await MailsAsync("kernel.link-code"));
    }

    [Fact]
    public async Task Issue_ByMail_SendsTheLinkAndRevokingCallsItOff()
    {
        var token = LinkSecret.New();
        var deputy = await _school.Host.AccountAsync("deputy");
        var issued = await _school.Host.Send(deputy, new IssueLinks
        {
            Lines = [new LinkLine(_school.Student, LinkHolder.Of(_school.Guardian), token)],
            Delivery = LinkDelivery.Mail,
            LastDay = LinkSchool.InAMonth,
        });
        Assert.True(issued.IsDone, issued.Refusal?.ToString());
        Assert.Equal(1, await MailsAsync("kernel.personal-link"));
        using var browser = await new LinkBrowser(_school.Host.Address, token.Secret).OpenAsync();
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Дата рождения ребёнка", browser.Page, StringComparison.Ordinal);

        await using var scope = _school.Host.Root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        var account = await store.PersonalLinks.Where(l => l.TokenHash == token.Hash).Select(l => l.AccountId).SingleAsync();
        Assert.True((await _school.Host.Send(deputy, new RevokeLink(_school.Student, account, "Письмо потеряно"))).IsDone);

        var mail = await store.Mails.Where(m => m.Purpose == "kernel.personal-link").Select(m => m.Id).SingleAsync();
        Assert.Equal(MailState.GivenUp, (await scope.Resolve<IMail>().StatusAsync([mail], CancellationToken.None))[mail].State);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync()).Status);
    }

    [Fact]
    public async Task Issue_ByMailWithoutAMailbox_IsRefusedAsAWhole()
    {
        await _school.ChangeAsync(store => store.Guardians.Single(g => g.Id == _school.Guardian).Email = null);

        var issued = await _school.Host.Send(await _school.Host.AccountAsync("deputy"), new IssueLinks
        {
            Lines = [new LinkLine(_school.Student, LinkHolder.Of(_school.Guardian), LinkSecret.New())],
            Delivery = LinkDelivery.Mail,
            LastDay = LinkSchool.InAMonth,
        });

        Assert.Equal("Links.NoMailbox", Assert.IsType<Refusal.Rule>(issued.Refusal).Code);
    }

    private async Task<string> CodeAsync(IssuedToFamily link)
    {
        await using var scope = _school.Host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<LinkCodes>().NewAsync(link.Account))!;
    }

    private async Task<int> MailsAsync(string purpose)
    {
        await using var scope = _school.Host.Root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Mails.CountAsync(m => m.Purpose == purpose);
    }
}
