using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Replaces the own password by one that only its owner knows, and ends sessions elsewhere.</summary>
[OwnAccount]
internal sealed record ChangeOwnPassword(string Current, string New) : Command<bool>;

internal sealed class ChangeOwnPasswordHandler(AccountShelf shelf, RequestFrame frame) : IRequestHandler<ChangeOwnPassword, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(ChangeOwnPassword request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (request.Current == request.New)
        {
            return Refusal.Because("Own.SamePassword");
        }

        var changed = await shelf.Users.ChangePasswordAsync(account, request.Current, request.New);
        if (!changed.Succeeded)
        {
            return IdentityTexts.RefusalOf(changed);
        }

        account.MustChangePassword = false;
        await shelf.EndSessionsAsync(account);
        shelf.Record("own-password-changed", account.Id);
        return true;
    }
}
