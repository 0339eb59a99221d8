using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class ReportBreachValidator : AbstractValidator<ReportBreach>
{
    public ReportBreachValidator(BreachDraftValidator draft) => RuleFor(r => r.Draft).SetValidator(draft);
}
