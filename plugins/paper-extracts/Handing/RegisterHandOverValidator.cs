using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Handing;

internal sealed class RegisterHandOverValidator : AbstractValidator<RegisterHandOver>
{
    public RegisterHandOverValidator(ISchoolClock clock)
    {
        RuleFor(h => h.ExtractIds).NotEmpty().WithMessage("HandOver.NobodyTicked");
        RuleFor(h => h.ExtractIds).Must(ids => ids.Distinct().Count() == ids.Count).WithMessage("HandOver.Twice");
        RuleFor(h => h.On).NotNull().WithMessage("HandOver.DayMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("HandOver.DayInFuture");
        RuleFor(h => h.Place).NotEmpty().WithMessage("HandOver.PlaceMissing").MaximumLength(200).WithMessage("HandOver.PlaceTooLong");
    }
}
