using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Withdraw;

internal sealed class WithdrawClassContentValidator : AbstractValidator<WithdrawClassContent>
{
    public WithdrawClassContentValidator() =>
        RuleFor(w => w.Reason).NotEmpty().WithMessage("Withdraw.ReasonMissing").MaximumLength(500).WithMessage("Withdraw.ReasonTooLong");
}
