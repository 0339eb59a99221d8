using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>New recovery codes; the old ones do nothing any more.</summary>
/// <param name="Password">The own one: an open page may have been left alone.</param>
/// <param name="Codes">Made by the page that shows them this once.</param>
[OwnAccount]
internal sealed record RenewRecoveryCodes(string Password, IReadOnlyList<string> Codes) : Command<bool>;

internal sealed class RenewRecoveryCodesHandler(AccountShelf shelf, RecoveryCodes codes, RequestFrame frame) : IRequestHandler<RenewRecoveryCodes, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { TwoFactorEnabled: true } account)
        {
            return Refusal.Because("Accounts.NoSecondFactor");
        }

        if (!await shelf.Users.CheckPasswordAsync(account, request.Password))
        {
            return Refusal.Because("Identity.PasswordMismatch");
        }

        await codes.ReplaceAsync(account, request.Codes, cancellationToken);
        await shelf.Users.UpdateAsync(account);
        shelf.Record("recovery-codes-renewed", account.Id);
        return true;
    }
}
