using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Withdraw;

internal sealed class WithdrawContentValidator : AbstractValidator<WithdrawContent>
{
    public WithdrawContentValidator() =>
        RuleFor(w => w.Reason).NotEmpty().WithMessage("Withdraw.ReasonMissing").MaximumLength(500).WithMessage("Withdraw.ReasonTooLong");
}
