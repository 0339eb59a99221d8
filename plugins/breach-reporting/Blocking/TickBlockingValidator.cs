using ClassTeacherPlatform.BreachReporting.Data;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Blocking;

internal sealed class TickBlockingValidator : AbstractValidator<TickBlocking>
{
    public TickBlockingValidator()
    {
        RuleFor(t => t.Kind).Must(kind => kind is StepKind.BlockAsked or StepKind.Blocked).WithMessage("Blocking.KindUnknown");
        RuleFor(t => t.Note).Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Blocking.NoteMissing").MaximumLength(200).WithMessage("Blocking.NoteTooLong");
    }
}
