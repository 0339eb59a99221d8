using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

internal sealed class SavePeriodValidator : AbstractValidator<SavePeriod>
{
    private const int LongestInDays = 366;

    public SavePeriodValidator()
    {
        RuleFor(p => p.Name).NotEmpty().WithMessage("Periods.NameMissing").MaximumLength(60).WithMessage("Periods.NameTooLong");
        RuleFor(p => p.From).NotNull().WithMessage("Periods.FromMissing");
        RuleFor(p => p.Until).NotNull().WithMessage("Periods.UntilMissing")
            .Must((p, until) => !(until < p.From)).WithMessage("Periods.UntilBeforeFrom")
            .Must((p, until) => !(until?.DayNumber - p.From?.DayNumber > LongestInDays)).WithMessage("Periods.TooLong");
        RuleFor(p => p.DueOn).NotNull().WithMessage("Periods.DueMissing")
            .Must((p, due) => !(due < p.From)).WithMessage("Periods.DueBeforeFrom");
    }
}
