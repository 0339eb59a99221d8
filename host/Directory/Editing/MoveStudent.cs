using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Moves a student to another class by an order, or takes one back who had left: the old membership ends the day before.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record MoveStudent(StudentId StudentId, SchoolClassId ClassId, DateOnly On, string Order) : Command<bool>, IForStudent, IForClass;

internal sealed class MoveStudentValidator : AbstractValidator<MoveStudent>
{
    public MoveStudentValidator() => RuleFor(m => m.Order).Order();
}

internal sealed class MoveStudentHandler(KernelContext store, ISchoolClock clock) : IRequestHandler<MoveStudent, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(MoveStudent request, CancellationToken cancellationToken)
    {
        var memberships = await store.ClassMemberships.Where(m => m.StudentId == request.StudentId).ToListAsync(cancellationToken);
        if (memberships.Count == 0 || await store.Classes.FindAsync([request.ClassId], cancellationToken) is null)
        {
            return Refusal.Because("Lists.ClassUnknown");
        }

        if (!Upcoming.TryDrop(store, memberships, request.On, clock.Today))
        {
            return Refusal.Because("Lists.LaterMembership");
        }

        var order = PersonRules.OrNull(request.Order);
        if (memberships.Find(m => m.Until is null || m.Until >= request.On) is { } current)
        {
            if (current.ClassId == request.ClassId)
            {
                // A move to come was taken back just now: the student stays.
                return store.ChangeTracker.HasChanges() ? true : Refusal.Because("Lists.SameClass");
            }

            if (current.From == request.On)
            {
                // Entered on this very day: a correction of the same fact, whose former state the register keeps.
                (current.ClassId, current.Order) = (request.ClassId, order);
                return true;
            }

            current.Until = request.On.AddDays(-1);
        }

        store.Add(new ClassMembershipRow { StudentId = request.StudentId, ClassId = request.ClassId, From = request.On, Order = order });
        return true;
    }
}
