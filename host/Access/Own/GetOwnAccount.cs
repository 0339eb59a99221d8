using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

[OwnAccount]
internal sealed record GetOwnAccount : Query<OwnAccountView>;

internal sealed class GetOwnAccountHandler(AccountShelf shelf, SecondFactorRule rule, RequestFrame frame) : IRequestHandler<GetOwnAccount, Outcome<OwnAccountView>>
{
    public async Task<Outcome<OwnAccountView>> Handle(GetOwnAccount request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        return new OwnAccountView
        {
            Login = account.UserName!,
            Name = account.DisplayName,
            Roles = [.. Role.Given.Where(frame.Account.Roles.Contains)],
            HasSecondFactor = account.TwoFactorEnabled,
            SecondFactorIsRequired = await rule.IsRequiredAsync(account, cancellationToken),
            RecoveryCodesLeft = account.TwoFactorEnabled ? await shelf.Users.CountRecoveryCodesAsync(account) : 0,
        };
    }
}
