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

internal sealed class FreezeAccountHandler(AccountFreezer freezer, AccountShelf shelf, ISchoolClock clock) : IRequestHandler<FreezeAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(FreezeAccount request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is { Frozen: null } account
            && account.Roles.Exists(r => r.Role == Role.Administrator && r.HoldsOn(clock.Today))
            && !await shelf.HasOtherAdministratorAsync(account.Id, clock.Today, cancellationToken))
        {
            return Refusal.Because("Accounts.LastToFreeze");
        }

        return AccountFreezer.OutcomeOf(await freezer.FreezeAsync(request.AccountId, "account-frozen", request.Reason.Trim(), cancellationToken));
    }
}
