using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Moments;

internal sealed class PreviewMomentValidator : AbstractValidator<PreviewMoment>
{
    public PreviewMomentValidator(MomentDraftValidator draft) => RuleFor(d => d.Draft).SetValidator(draft);
}
