using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Makes a new key for the app; it counts once a code made with it is entered.</summary>
[OwnAccount]
internal sealed record BeginSecondFactor : Command<bool>;

internal sealed class BeginSecondFactorHandler(AccountShelf shelf, RequestFrame frame) : IRequestHandler<BeginSecondFactor, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(BeginSecondFactor request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.TwoFactorEnabled)
        {
            return Refusal.Because("SecondFactor.AlreadyOn");
        }

        await shelf.Users.ResetAuthenticatorKeyAsync(account);
        shelf.Record("second-factor-begun", account.Id);
        return true;
    }
}
