using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

internal sealed class RegisterStatementValidator : AbstractValidator<RegisterStatement>
{
    public RegisterStatementValidator(ISchoolClock clock)
    {
        RuleFor(s => s.On).NotNull().WithMessage("Statement.DayMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Statement.DayInFuture");
        RuleFor(s => s.Paper).NotEmpty().WithMessage("Statement.PaperMissing").MaximumLength(300).WithMessage("Statement.PaperTooLong");
    }
}
