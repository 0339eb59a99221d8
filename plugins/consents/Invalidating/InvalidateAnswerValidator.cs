using FluentValidation;

namespace ClassTeacherPlatform.Consents.Invalidating;

internal sealed class InvalidateAnswerValidator : AbstractValidator<InvalidateAnswer>
{
    public InvalidateAnswerValidator()
    {
        RuleFor(command => command.Reason).NotEmpty().WithMessage("Invalidate.ReasonMissing");
        RuleFor(command => command.Reason).MaximumLength(500).WithMessage("Invalidate.ReasonTooLong");
    }
}
