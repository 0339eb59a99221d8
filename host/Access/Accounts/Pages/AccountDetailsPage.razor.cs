using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>One account: how it stands, its roles and classes with their days.</summary>
public sealed partial class AccountDetailsPage
{
    private AccountView? _account;
    private string? _password;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private AccountId AccountId => new(Id);

    protected override async Task LoadAsync() => _account = await Ask(new GetAccount(AccountId));

    private string At(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);

    private async Task ResetPasswordAsync()
    {
        if (await Questions.ConfirmAsync(T.Text["Accounts.ResetPassword"], T.Text["Accounts.ResetPasswordWhat"], T.Text["Accounts.ResetPasswordDo"]))
        {
            var password = FirstPassword.New();
            _password = (await Do(new ResetPassword(AccountId, password))).IsDone ? password : null;
        }
    }

    private async Task FreezeAsync()
    {
        if (await Questions.ReasonAsync(T.Text["Accounts.Freeze"], T.Text["Accounts.FreezeWhat"], T.Text["Accounts.Freeze"]) is { } reason)
        {
            await Do(new FreezeAccount(AccountId, reason), T.Text["Accounts.Frozen"]);
            _password = null;
        }
    }

    private async Task UnfreezeAsync()
    {
        if (await Questions.ReasonAsync(T.Text["Accounts.Unfreeze"], T.Text["Accounts.UnfreezeWhat"], T.Text["Accounts.Unfreeze"]) is { } reason)
        {
            var password = FirstPassword.New();
            _password = (await Do(new UnfreezeAccount(AccountId, reason, password), T.Text["Accounts.Unfrozen"])).IsDone ? password : null;
        }
    }

    private async Task ResetSecondFactorAsync()
    {
        if (await Questions.ConfirmAsync(
            T.Text["Accounts.ResetSecondFactor"], T.Text["Accounts.ResetSecondFactorWhat"], T.Text["Accounts.ResetSecondFactor"]))
        {
            await Do(new ResetSecondFactor(AccountId), T.Text["Accounts.SecondFactorReset"]);
        }
    }
}
