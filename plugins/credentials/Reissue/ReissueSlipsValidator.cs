using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Reissue;

internal sealed class ReissueSlipsValidator : AbstractValidator<ReissueSlips>
{
    public ReissueSlipsValidator()
    {
        RuleFor(r => r.Lines).NotEmpty().WithMessage("Slip.NothingTicked");
        RuleFor(r => r.Lines).Must(lines => lines.DistinctBy(l => l.SlipId).Count() == lines.Count).WithMessage("Slip.TickedTwice");
    }
}
