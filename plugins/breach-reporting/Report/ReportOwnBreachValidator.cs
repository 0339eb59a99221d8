using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class ReportOwnBreachValidator : AbstractValidator<ReportOwnBreach>
{
    public ReportOwnBreachValidator(BreachDraftValidator draft) => RuleFor(r => r.Draft).SetValidator(draft);
}
