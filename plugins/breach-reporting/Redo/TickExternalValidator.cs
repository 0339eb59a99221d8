using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class TickExternalValidator : AbstractValidator<TickExternal>
{
    public TickExternalValidator() => RuleFor(t => t.Note)
        .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Redo.NoteMissing").MaximumLength(300).WithMessage("Redo.NoteTooLong");
}
