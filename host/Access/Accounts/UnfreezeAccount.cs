using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>New access is confirmed: with a new first password, since the old one may be known.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record UnfreezeAccount(AccountId AccountId, string Reason, string Password) : Command<bool>;

internal sealed class UnfreezeAccountValidator : AbstractValidator<UnfreezeAccount>
{
    public UnfreezeAccountValidator() => RuleFor(f => f.Reason).Reason();
}

internal sealed class UnfreezeAccountHandler(AccountShelf shelf) : IRequestHandler<UnfreezeAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(UnfreezeAccount request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.Frozen is null)
        {
            return Refusal.Because("Accounts.NotFrozen");
        }

        var token = await shelf.Users.GeneratePasswordResetTokenAsync(account);
        var reset = await shelf.Users.ResetPasswordAsync(account, token, request.Password);
        if (!reset.Succeeded)
        {
            return IdentityTexts.RefusalOf(reset);
        }

        (account.Frozen, account.MustChangePassword, account.LockoutEnd, account.AccessFailedCount) = (null, true, null, 0);
        await shelf.EndSessionsAsync(account);
        shelf.Record("account-unfrozen", account.Id, request.Reason.Trim());
        return true;
    }
}
