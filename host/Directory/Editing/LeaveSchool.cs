using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>A student leaves the school by an order: the membership gets its last day, nothing is removed.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record LeaveSchool(StudentId StudentId, DateOnly LastDay, string Order) : Command<bool>, IForStudent;

internal sealed class LeaveSchoolValidator : AbstractValidator<LeaveSchool>
{
    public LeaveSchoolValidator() => RuleFor(l => l.Order).Order();
}

internal sealed class LeaveSchoolHandler(KernelContext store, ISchoolClock clock) : IRequestHandler<LeaveSchool, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(LeaveSchool request, CancellationToken cancellationToken)
    {
        var memberships = await store.ClassMemberships.Where(m => m.StudentId == request.StudentId).ToListAsync(cancellationToken);
        if (!Upcoming.TryDrop(store, memberships, request.LastDay, clock.Today))
        {
            return Refusal.Because("Lists.LaterMembership");
        }

        if (memberships.Find(m => m.Until is null || m.Until >= request.LastDay) is not { } current)
        {
            return Refusal.Because("Lists.NotInClass");
        }

        current.Until = request.LastDay;
        // The order on enrolment stays readable beside the one on leaving.
        current.Order = string.Join("; ", new[] { current.Order, PersonRules.OrNull(request.Order) }.OfType<string>());
        return true;
    }
}
