using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Invalidate;

internal sealed class InvalidateAcknowledgementValidator : AbstractValidator<InvalidateAcknowledgement>
{
    public InvalidateAcknowledgementValidator() =>
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Invalidate.ReasonMissing").MaximumLength(500).WithMessage("Invalidate.ReasonTooLong");
}
