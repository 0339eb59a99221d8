using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Recall;

internal sealed class RecallExtractValidator : AbstractValidator<RecallExtract>
{
    public RecallExtractValidator() =>
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Recall.ReasonMissing").MaximumLength(500).WithMessage("Recall.ReasonTooLong");
}
