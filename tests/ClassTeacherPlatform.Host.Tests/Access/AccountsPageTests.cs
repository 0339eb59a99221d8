using Bunit;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Access.Accounts.Pages;
using ClassTeacherPlatform.Host.Tests.Pages;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using NSubstitute;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class AccountsPageTests : HostPageContext
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Open_WithAccounts_ShowsTodaysRolesAndTheState()
    {
        Answer<GetAccounts, IReadOnlyList<AccountView>>(Outcome<IReadOnlyList<AccountView>>.Of([Of(frozen: true)]));

        var page = Render<AccountsPage>();

        var row = page.Find("tbody tr").TextContent;
        Assert.Contains("Заместитель директора", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Секретарь", row, StringComparison.Ordinal);
        Assert.Contains("заморожена", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_AnAccount_ShowsItsFirstPasswordOnce()
    {
        May(KernelPermissions.Accounts);
        Answer<GetAccounts, IReadOnlyList<AccountView>>(Outcome<IReadOnlyList<AccountView>>.Of([]));
        Answer<GetClasses, IReadOnlyList<SchoolClass>>(Outcome<IReadOnlyList<SchoolClass>>.Of([]));
        AddAccount? sent = null;
        Sender.Send(Arg.Do<AddAccount>(command => sent = command), Arg.Any<CancellationToken>()).Returns(Outcome<AccountId>.Of(AccountId.New()));
        var page = Render<AccountsPage>();

        await page.Find("button.fold").ClickAsync();
        await page.Find("input[id$='-name']").ChangeAsync("Петрова Анна");
        await page.Find("input[id$='-login']").ChangeAsync("petrova");
        await page.Find("form").SubmitAsync();

        Assert.Equal(("petrova", Today), (sent!.Login, sent.From));
        Assert.Contains(sent.Password, page.Find(".notice.warn").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AFrozenAccount_OffersToUnfreezeAndNotToFreeze()
    {
        May(KernelPermissions.Accounts);
        Answer<GetAccount, AccountView>(Of(frozen: true));

        var page = Render<AccountDetailsPage>(p => p.Add(x => x.Id, Guid.NewGuid()));

        Assert.Contains(page.FindAll("button"), b => b.TextContent.Contains("Разморозить", StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("Заморозить", StringComparison.Ordinal));
    }

    private static AccountView Of(bool frozen) => new()
    {
        Id = AccountId.New(),
        Login = "deputy",
        Name = "Крылова Марина",
        FrozenSince = frozen ? DateTimeOffset.UnixEpoch : null,
        LockedUntil = null,
        HasSecondFactor = false,
        HasFirstPassword = false,
        Roles =
        [
            new HeldRole(Guid.NewGuid(), Role.DeputyHead, Today, null, "№ 1"),
            new HeldRole(Guid.NewGuid(), Role.Secretary, Today.AddDays(-9), Today.AddDays(-1), "№ 0"),
        ],
        Classes = [],
    };
}
