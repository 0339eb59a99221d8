using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Redo;

internal sealed class AddExternalLineValidator : AbstractValidator<AddExternalLine>
{
    public AddExternalLineValidator() => RuleFor(a => a.Text)
        .Must(t => !string.IsNullOrWhiteSpace(t)).WithMessage("Checklist.TextMissing").MaximumLength(300).WithMessage("Redo.NoteTooLong");
}
