using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Import;

internal sealed class ApplyAccountListValidator : AbstractValidator<ApplyAccountList>
{
    public ApplyAccountListValidator()
    {
        RuleFor(r => r.Lines).NotEmpty().WithMessage("Import.NothingChosen");
        RuleFor(r => r.Lines).Must(lines => lines.DistinctBy(l => l.Holder).Count() == lines.Count).WithMessage("Import.ChosenTwice");
        RuleFor(r => r.FileName).MaximumLength(300).WithMessage("Import.FileNameTooLong");
    }
}
