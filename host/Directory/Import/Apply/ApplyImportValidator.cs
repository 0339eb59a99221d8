using FluentValidation;

namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

internal sealed class ApplyImportValidator : AbstractValidator<ApplyImport>
{
    private const int LongestYear = 400;

    public ApplyImportValidator()
    {
        RuleFor(i => i.School!.Name).NotEmpty().WithMessage("Import.SchoolNameMissing").When(i => i.School is not null);
        RuleFor(i => i.Year).Must((import, year) => year!.From <= import.Choices.From && year.Until >= import.Choices.From)
            .WithMessage("Import.YearWithoutDay").When(i => i.Year is not null);
        RuleFor(i => i.Year).Must(year => year!.Until.DayNumber - year.From.DayNumber is > 0 and < LongestYear)
            .WithMessage("Import.YearTooLong").When(i => i.Year is not null);
    }
}
