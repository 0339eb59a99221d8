using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school decides about a single day, or lifts its decision (<see cref="DayRule.AsUsual"/>).</summary>
[Requires(KernelPermissions.Calendar)]
internal sealed record DecideDay(DateOnly Day, DayRule Rule, string Reason) : Command<EntryId>;

internal sealed class DecideDayValidator : AbstractValidator<DecideDay>
{
    public DecideDayValidator()
    {
        RuleFor(d => d.Day).Must(day => day.Year is >= 2000 and < 2100).WithMessage("Calendar.DayOutOfReach");
        RuleFor(d => d.Reason).NotEmpty().WithMessage("Calendar.ReasonMissing");
        RuleFor(d => d.Reason).MaximumLength(300).WithMessage("Calendar.ReasonTooLong");
    }
}

internal sealed class DecideDayHandler(KernelContext store) : IRequestHandler<DecideDay, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(DecideDay request, CancellationToken cancellationToken)
    {
        var entry = new CalendarDayEntry { Day = request.Day, Rule = request.Rule, Reason = request.Reason.Trim() };
        store.Add(entry);
        return Task.FromResult<Outcome<EntryId>>(entry.Id);
    }
}
