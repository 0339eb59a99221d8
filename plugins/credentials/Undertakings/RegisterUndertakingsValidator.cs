using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Undertakings;

internal sealed class RegisterUndertakingsValidator : AbstractValidator<RegisterUndertakings>
{
    public RegisterUndertakingsValidator(ISchoolClock clock)
    {
        RuleFor(r => r.Lines).NotEmpty().WithMessage("Undertaking.NobodyTicked");
        RuleFor(r => r.Lines).Must(lines => lines.DistinctBy(l => l.Holder).Count() == lines.Count).WithMessage("Undertaking.TickedTwice");
        RuleFor(r => r.SignedOn).NotNull().WithMessage("Slip.DayMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Slip.DayInFuture");
        RuleFor(r => r.SignedOn).Must(day => day is null || SchoolYears.Of(day.Value) == SchoolYears.Of(clock.Today)).WithMessage("Undertaking.OtherYear");
        RuleFor(r => r.Place).NotEmpty().WithMessage("Undertaking.PlaceMissing").MaximumLength(200).WithMessage("HandOut.PlaceTooLong");
    }
}
