using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Moments;

internal sealed class DecideMomentValidator : AbstractValidator<DecideMoment>
{
    public DecideMomentValidator(MomentDraftValidator draft) => RuleFor(d => d.Draft).SetValidator(draft);
}
