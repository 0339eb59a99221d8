using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Closing;

internal sealed class CloseIncidentValidator : AbstractValidator<CloseIncident>
{
    public CloseIncidentValidator() => RuleFor(c => c.Conclusion)
        .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Closing.ConclusionMissing").MaximumLength(2000).WithMessage("Report.WhatTooLong");
}
