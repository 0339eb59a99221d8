using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Printing;

internal sealed class PrintSlipsValidator : AbstractValidator<PrintSlips>
{
    public PrintSlipsValidator()
    {
        RuleFor(r => r.Lines).NotEmpty().WithMessage("Slip.NothingTicked");
        RuleFor(r => r.Lines).Must(lines => lines.DistinctBy(l => l.SlipId).Count() == lines.Count).WithMessage("Slip.TickedTwice");
    }
}
