using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>What holds for each command about ticked slips.</summary>
internal sealed class SlipCommandRules : AbstractValidator<SlipCommand>
{
    public SlipCommandRules(ISchoolClock clock)
    {
        RuleFor(r => r.Lines).NotEmpty().WithMessage("Slip.NothingTicked");
        RuleFor(r => r.Lines).Must(lines => lines.DistinctBy(l => l.SlipId).Count() == lines.Count).WithMessage("Slip.TickedTwice");
        RuleFor(r => r.On).NotNull().WithMessage("Slip.DayMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Slip.DayInFuture");
        RuleFor(r => r.Note).MaximumLength(500).WithMessage("Slip.NoteTooLong");
    }
}
