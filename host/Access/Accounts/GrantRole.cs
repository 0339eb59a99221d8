using ClassTeacherPlatform.Host.Directory.Editing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>A role from one day to another, by an order; an acting head by a dated one.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record GrantRole(AccountId AccountId, string Role, DateOnly From, DateOnly? Until, string Order) : Command<bool>;

internal sealed class GrantRoleValidator : AbstractValidator<GrantRole>
{
    public GrantRoleValidator()
    {
        RuleFor(g => g.Role).Role();
        RuleFor(g => g.Order).Order();
        RuleFor(g => g.Until).Must((g, until) => until is null || until >= g.From).WithMessage("Accounts.UntilBeforeFrom");
        RuleFor(g => g.Until).NotNull().When(g => g.Role == Access.Role.ActingHead).WithMessage("Accounts.ActingUntil");
    }
}

internal sealed class GrantRoleHandler(AccountShelf shelf) : IRequestHandler<GrantRole, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(GrantRole request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (account.Roles.Exists(r => r.Role == request.Role
            && r.From <= (request.Until ?? DateOnly.MaxValue) && (r.Until ?? DateOnly.MaxValue) >= request.From))
        {
            return Refusal.Because("Accounts.RoleHeldAlready");
        }

        shelf.Context.Add(new RoleAssignment
        {
            Id = Guid.CreateVersion7(),
            AccountId = account.Id,
            Role = request.Role,
            From = request.From,
            Until = request.Until,
            Order = PersonRules.OrNull(request.Order),
        });
        await shelf.Context.SaveChangesAsync(cancellationToken);
        shelf.Record("role-granted", account.Id, request.Role);
        return true;
    }
}
