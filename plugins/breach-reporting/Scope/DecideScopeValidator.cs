using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Scope;

internal sealed class DecideScopeValidator : AbstractValidator<DecideScope>
{
    public DecideScopeValidator() => RuleFor(d => d.Order)
        .Must(order => !string.IsNullOrWhiteSpace(order)).WithMessage("Scope.OrderMissing")
        .MaximumLength(200).WithMessage("Scope.OrderTooLong");
}
