using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.PersonalLinks;

/// <summary>Clause 3: opening a link is not an acknowledgement. Whatever a mail scanner opens, in any order and number, nothing changes.</summary>
public sealed class OpeningProperties : IAsyncLifetime
{
    private static readonly string[] Pages =
        ["", "?lang=en", "/identify", "/code", "/answer", "/leave", "/receipt/01a213f1-1714-74fd-bd53-3cc02fc2d2d7", "/file/good-neighbour/{student}/greeting"];

    private LinkSchool _school = null!;
    private IssuedToFamily _link = null!;

    public async Task InitializeAsync()
    {
        _school = await LinkSchool.OpenAsync();
        _link = await _school.IssueAsync();
    }

    public async Task DisposeAsync() => await _school.DisposeAsync();

    /// <summary>Which pages are opened, and whether by somebody who was identified.</summary>
    public sealed record Opening(bool IsIdentified, IReadOnlyList<int> Pages);

    public static class Openings
    {
        public static Arbitrary<Opening> Any() => Arb.From(
            from identified in Gen.Elements(true, false)
            from count in Gen.Choose(0, 12)
            from pages in Gen.ArrayOf(Gen.Choose(0, OpeningProperties.Pages.Length - 1), count)
            select new Opening(identified, pages));
    }

    [Property(Arbitrary = [typeof(Openings)], MaxTest = 30)]
    public void Gets_InAnyOrderAndNumber_ChangeNothing(Opening opening) => CheckAsync(opening).GetAwaiter().GetResult();

    private async Task CheckAsync(Opening opening)
    {
        using var browser = await _school.Browse(_link).OpenAsync();
        if (opening.IsIdentified)
        {
            await browser.IdentifyAsync(_school.BornOn);
        }

        var before = await PictureAsync();
        foreach (var page in opening.Pages)
        {
            await browser.OpenAsync(Pages[page].Replace("{student}", _school.Student.Value.ToString(), StringComparison.Ordinal));
        }

        Assert.Equal(before, await PictureAsync());
    }

    /// <summary>Operations, entries, mails and accounts; access records are left out, for they say who saw whom.</summary>
    private async Task<string> PictureAsync()
    {
        await using var scope = _school.Host.Root.BeginLifetimeScope();
        var store = scope.Resolve<KernelContext>();
        await using var accounts = await _school.Host.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContextAsync();
        var account = await accounts.Users.AsNoTracking().SingleAsync(a => a.Id == _link.Account.Value);
        return string.Join('|', await store.Operations.CountAsync(), await store.OperationEntries.CountAsync(), await store.Mails.CountAsync(),
            await accounts.Users.CountAsync(), account.AccessFailedCount, account.LockoutEnd, account.Frozen, account.SecurityStamp);
    }
}
