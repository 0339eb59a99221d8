using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>New access is confirmed: with a new first password, since the old one may be known.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record UnfreezeAccount(AccountId AccountId, string Reason, string Password) : Command<bool>;

internal sealed class UnfreezeAccountValidator : AbstractValidator<UnfreezeAccount>
{
    public UnfreezeAccountValidator() => RuleFor(f => f.Reason).Reason();
}

internal sealed class UnfreezeAccountHandler(AccountFreezer freezer) : IRequestHandler<UnfreezeAccount, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(UnfreezeAccount request, CancellationToken cancellationToken) =>
        await freezer.UnfreezeAsync(request.AccountId, request.Password, request.Reason.Trim(), cancellationToken) is { } refusal ? refusal : true;
}
