using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>The telephone and the recovery codes are lost: the second factor is taken off, and set up anew where it is required.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record ResetSecondFactor(AccountId AccountId) : Command<bool>;

internal sealed class ResetSecondFactorHandler(AccountShelf shelf) : IRequestHandler<ResetSecondFactor, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(ResetSecondFactor request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (!account.TwoFactorEnabled)
        {
            return Refusal.Because("Accounts.NoSecondFactor");
        }

        await shelf.Users.SetTwoFactorEnabledAsync(account, false);
        await shelf.Users.ResetAuthenticatorKeyAsync(account);
        shelf.Record("second-factor-reset", account.Id);
        return true;
    }
}
