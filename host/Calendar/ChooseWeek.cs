using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school chooses its week from a day on; what was before keeps its own.</summary>
[Requires(KernelPermissions.Calendar)]
internal sealed record ChooseWeek(WeekKind Week, DateOnly From) : Command<EntryId>;

internal sealed class ChooseWeekValidator : AbstractValidator<ChooseWeek>
{
    public ChooseWeekValidator()
    {
        RuleFor(c => c.Week).IsInEnum().WithMessage("Calendar.NoSuchWeek");
        RuleFor(c => c.From).Must(day => day.Year is >= 2000 and < 2100).WithMessage("Calendar.DayOutOfReach");
    }
}

internal sealed class ChooseWeekHandler(KernelContext store) : IRequestHandler<ChooseWeek, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(ChooseWeek request, CancellationToken cancellationToken)
    {
        var entry = new CalendarWeekEntry { Week = request.Week, From = request.From };
        store.Add(entry);
        return Task.FromResult<Outcome<EntryId>>(entry.Id);
    }
}
