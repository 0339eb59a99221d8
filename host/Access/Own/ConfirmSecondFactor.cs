using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>The app shows the right code: from now on it is asked for at each sign-in.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="RecoveryCodes">Made by the page that shows them this once: an operation keeps its answer, so they are not in it.</param>
[OwnAccount]
internal sealed record ConfirmSecondFactor(string Code, IReadOnlyList<string> RecoveryCodes) : Command<bool>;

internal sealed class ConfirmSecondFactorHandler(AccountShelf shelf, RecoveryCodes codes, RequestFrame frame) : IRequestHandler<ConfirmSecondFactor, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(ConfirmSecondFactor request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.TwoFactorEnabled)
        {
            return Refusal.Because("SecondFactor.AlreadyOn");
        }

        var provider = shelf.Users.Options.Tokens.AuthenticatorTokenProvider;
        if (!await shelf.Users.VerifyTwoFactorTokenAsync(account, provider, request.Code))
        {
            return Refusal.Because("Code.Refused");
        }

        await codes.ReplaceAsync(account, request.RecoveryCodes, cancellationToken);
        await shelf.Users.SetTwoFactorEnabledAsync(account, true);
        shelf.Record("second-factor-on", account.Id);
        return true;
    }
}
