using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Directory.Editing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Makes an account the teacher of a class from one day to another: its rights over the class are those of these days.</summary>
[Requires(KernelPermissions.Accounts)]
internal sealed record GiveClass(AccountId AccountId, SchoolClassId ClassId, DateOnly From, DateOnly? Until, string Order) : Command<bool>;

internal sealed class GiveClassValidator : AbstractValidator<GiveClass>
{
    public GiveClassValidator()
    {
        RuleFor(g => g.Order).Order();
        RuleFor(g => g.Until).Must((g, until) => until is null || until >= g.From).WithMessage("Accounts.UntilBeforeFrom");
    }
}

internal sealed class GiveClassHandler(AccountShelf shelf, KernelContext store) : IRequestHandler<GiveClass, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(GiveClass request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.AccountId, cancellationToken) is not { } account)
        {
            return AccountShelf.Unknown;
        }

        if (!await store.Classes.AnyAsync(c => c.Id == request.ClassId, cancellationToken))
        {
            return Refusal.Because("Lists.ClassUnknown");
        }

        if (!account.Roles.Exists(r => r.Role == Role.ClassTeacher && r.HoldsOn(request.From)))
        {
            return Refusal.Because("Accounts.NotAClassTeacher");
        }

        var last = request.Until ?? DateOnly.MaxValue;
        if (await store.ClassAssignments.AnyAsync(
            a => a.AccountId == request.AccountId && a.ClassId == request.ClassId && a.From <= last && (a.Until == null || a.Until >= request.From),
            cancellationToken))
        {
            return Refusal.Because("Accounts.ClassHeldAlready");
        }

        store.Add(new ClassAssignmentRow
        {
            AccountId = request.AccountId,
            ClassId = request.ClassId,
            From = request.From,
            Until = request.Until,
            Order = PersonRules.OrNull(request.Order),
        });
        return true;
    }
}
