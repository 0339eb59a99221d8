using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Directory.Editing;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Opens an account with its first role and, for a class teacher, its classes.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record AddAccount : Command<AccountId>
{
    public required string Login { get; init; }

    /// <summary>As it is printed in registers.</summary>
    public required string Name { get; init; }

    public required string Role { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while open.</summary>
    public DateOnly? Until { get; init; }

    public string? Order { get; init; }

    public IReadOnlyList<SchoolClassId> Classes { get; init; } = [];

    /// <summary>To be replaced by its owner on the first sign-in.</summary>
    public required string Password { get; init; }
}

internal sealed class AddAccountValidator : AbstractValidator<AddAccount>
{
    public AddAccountValidator()
    {
        RuleFor(a => a.Login).Must(login => !string.IsNullOrWhiteSpace(login)).WithMessage("Accounts.LoginMissing").MaximumLength(64).WithMessage("Accounts.LoginTooLong");
        RuleFor(a => a.Name).Name("Accounts.NameMissing");
        RuleFor(a => a.Role).Role();
        RuleFor(a => a.Until).Must((a, until) => until is null || until >= a.From).WithMessage("Accounts.UntilBeforeFrom");
        RuleFor(a => a.Order).MaximumLength(200).WithMessage("Lists.OrderTooLong");
        RuleFor(a => a.Classes).Empty().When(a => a.Role != Access.Role.ClassTeacher).WithMessage("Accounts.ClassesOfATeacher");
    }
}

internal sealed class AddAccountHandler(AccountShelf shelf, KernelContext store) : IRequestHandler<AddAccount, Outcome<AccountId>>
{
    public async Task<Outcome<AccountId>> Handle(AddAccount request, CancellationToken cancellationToken)
    {
        var classes = request.Classes.Distinct().ToList();
        if (await store.Classes.CountAsync(c => classes.Contains(c.Id), cancellationToken) != classes.Count)
        {
            return Refusal.Because("Lists.ClassUnknown");
        }

        var account = new Account
        {
            Id = AccountId.New().Value,
            UserName = request.Login.Trim(),
            DisplayName = PersonNames.Tidy(request.Name),
            MustChangePassword = true,
        };
        var order = PersonRules.OrNull(request.Order);
        account.Roles.Add(new RoleAssignment
        {
            Id = Guid.CreateVersion7(),
            AccountId = account.Id,
            Role = request.Role,
            From = request.From,
            Until = request.Until,
            Order = order,
        });
        var made = await shelf.Users.CreateAsync(account, request.Password);
        if (!made.Succeeded)
        {
            return IdentityTexts.RefusalOf(made);
        }

        var id = new AccountId(account.Id);
        store.AddRange(classes.Select(c => new ClassAssignmentRow { AccountId = id, ClassId = c, From = request.From, Until = request.Until, Order = order }));
        shelf.Record("account-added", account.Id, request.Role);
        return id;
    }
}
