using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Its owner says that the access may be known to others (clauses 9 and 11): at once nothing more is accepted from it. Never void itself.</summary>
[OwnAccount, NeverVoid]
internal sealed record FreezeOwnAccount : Command<bool>;

internal sealed class FreezeOwnAccountHandler(AccountShelf shelf, RequestFrame frame, ISchoolClock clock) : IRequestHandler<FreezeOwnAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(FreezeOwnAccount request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(frame.Account!.Id, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.Frozen is not null)
        {
            return Refusal.Because("Accounts.AlreadyFrozen");
        }

        account.Frozen = clock.Now.ToUniversalTime();
        await shelf.EndSessionsAsync(account);
        shelf.Record("own-account-frozen", account.Id);
        return true;
    }
}
