using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Nothing more is accepted from the account: its access may be known to others (clause 11). Never void itself.</summary>
[Requires(KernelPermissions.Accounts), NeverVoid]
internal sealed record FreezeAccount(AccountId AccountId, string Reason) : Command<bool>;

internal sealed class FreezeAccountValidator : AbstractValidator<FreezeAccount>
{
    public FreezeAccountValidator() => RuleFor(f => f.Reason).Reason();
}

internal sealed class FreezeAccountHandler(AccountShelf shelf, ISchoolClock clock) : IRequestHandler<FreezeAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(FreezeAccount request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.Frozen is not null)
        {
            return Refusal.Because("Accounts.AlreadyFrozen");
        }

        account.Frozen = clock.Now.ToUniversalTime();
        await shelf.EndSessionsAsync(account);
        shelf.Record("account-frozen", account.Id, request.Reason.Trim());
        return true;
    }
}
