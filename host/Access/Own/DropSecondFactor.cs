using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Signs in by password alone again, where no role requires more.</summary>
[OwnAccount]
internal sealed record DropSecondFactor(string Password) : Command<bool>;

internal sealed class DropSecondFactorHandler(AccountShelf shelf, SecondFactorRule rule, RequestFrame frame) : IRequestHandler<DropSecondFactor, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(DropSecondFactor request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { TwoFactorEnabled: true } account)
        {
            return Refusal.Because("Accounts.NoSecondFactor");
        }

        if (await rule.IsRequiredAsync(account, cancellationToken))
        {
            return Refusal.Because("SecondFactor.IsRequired");
        }

        if (!await shelf.Users.CheckPasswordAsync(account, request.Password))
        {
            return Refusal.Because("Identity.PasswordMismatch");
        }

        await shelf.Users.SetTwoFactorEnabledAsync(account, false);
        await shelf.Users.ResetAuthenticatorKeyAsync(account);
        shelf.Record("second-factor-off", account.Id);
        return true;
    }
}
