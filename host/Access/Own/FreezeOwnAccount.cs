using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Own;

/// <summary>Its owner says that the access may be known to others (clauses 9 and 11): at once nothing more is accepted from it. Never void itself.</summary>
[OwnAccount, NeverVoid]
internal sealed record FreezeOwnAccount : Command<bool>;

internal sealed class FreezeOwnAccountHandler(AccountFreezer freezer, RequestFrame frame) : IRequestHandler<FreezeOwnAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(FreezeOwnAccount request, CancellationToken cancellationToken) =>
        AccountFreezer.OutcomeOf(await freezer.FreezeAsync(frame.Account!.Id, "own-account-frozen", null, cancellationToken));
}
