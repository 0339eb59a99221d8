using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Leak;

internal sealed class AnswerLeakValidator : AbstractValidator<AnswerLeak>
{
    public AnswerLeakValidator()
    {
        RuleFor(a => a.Answer).IsInEnum().WithMessage("Report.LeakMissing");
        RuleFor(a => a.Evidence).Must(e => !string.IsNullOrWhiteSpace(e)).WithMessage("Moments.EvidenceMissing")
            .MaximumLength(500).WithMessage("Moments.EvidenceTooLong");
    }
}
