using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Gives an account a new first password, opens it where it was locked, and ends its sessions.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record ResetPassword(AccountId AccountId, string Password) : Command<bool>;

internal sealed class ResetPasswordHandler(AccountShelf shelf) : IRequestHandler<ResetPassword, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(ResetPassword request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        var token = await shelf.Users.GeneratePasswordResetTokenAsync(account);
        var reset = await shelf.Users.ResetPasswordAsync(account, token, request.Password);
        if (!reset.Succeeded)
        {
            return IdentityTexts.RefusalOf(reset);
        }

        (account.MustChangePassword, account.LockoutEnd, account.AccessFailedCount) = (true, null, 0);
        await shelf.EndSessionsAsync(account);
        shelf.Record("password-reset", account.Id);
        return true;
    }
}
