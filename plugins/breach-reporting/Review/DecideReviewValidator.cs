using ClassTeacherPlatform.BreachReporting.Data;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Review;

internal sealed class DecideReviewValidator : AbstractValidator<DecideReview>
{
    public DecideReviewValidator()
    {
        RuleFor(d => d.Operations).NotEmpty().WithMessage("Review.NothingChosen");
        RuleFor(d => d.Verdict).IsInEnum().WithMessage("Review.VerdictUnknown");
        RuleFor(d => d.Reason).Must(r => !string.IsNullOrWhiteSpace(r)).When(d => d.Verdict != Verdict.Leave).WithMessage("Review.ReasonMissing")
            .MaximumLength(500).WithMessage("Moments.EvidenceTooLong");
    }
}
