using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>The school decides whether a role holds a permission, whatever its module declares.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record DecidePermission(string Role, string Permission, bool IsGranted) : Command<bool>;

internal sealed class DecidePermissionValidator : AbstractValidator<DecidePermission>
{
    public DecidePermissionValidator() => RuleFor(d => d.Role).Must(role => Access.Role.All.Contains(role)).WithMessage("Accounts.RoleUnknown");
}

internal sealed class DecidePermissionHandler(AccountsContext accounts, KernelContext store, PermissionTable table, RoleGrants grants)
    : IRequestHandler<DecidePermission, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(DecidePermission request, CancellationToken cancellationToken)
    {
        if (table.Find(request.Permission) is not { } declared)
        {
            return Refusal.Because("Roles.PermissionUnknown");
        }

        // Whoever keeps accounts could otherwise lock everybody out of keeping them.
        if (request is { Permission: KernelPermissions.Accounts, Role: Role.Administrator, IsGranted: false })
        {
            return Refusal.Because("Roles.AdministratorsKeepAccounts");
        }

        var known = await accounts.RoleGrants.FirstOrDefaultAsync(g => g.Role == request.Role && g.Permission == request.Permission, cancellationToken);
        var isAsDeclared = declared.DefaultRoles.Contains(request.Role) == request.IsGranted;
        if (known is not null && isAsDeclared)
        {
            accounts.Remove(known);
        }
        else if (known is not null)
        {
            known.IsGranted = request.IsGranted;
        }
        else if (!isAsDeclared)
        {
            accounts.Add(new RoleGrant { Role = request.Role, Permission = request.Permission, IsGranted = request.IsGranted });
        }

        await accounts.SaveChangesAsync(cancellationToken);
        store.Add(new KernelEvent { Kind = request.IsGranted ? "permission-granted" : "permission-taken", Subject = request.Permission, Details = request.Role });
        grants.Changed();
        return true;
    }
}
