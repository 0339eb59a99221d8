using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class TickRedoneValidator : AbstractValidator<TickRedone>
{
    public TickRedoneValidator() => RuleFor(t => t.Note)
        .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Redo.NoteMissing").MaximumLength(300).WithMessage("Redo.NoteTooLong");
}
