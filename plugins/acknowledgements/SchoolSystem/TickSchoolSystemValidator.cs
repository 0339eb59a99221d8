using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

internal sealed class TickSchoolSystemValidator : AbstractValidator<TickSchoolSystem>
{
    public TickSchoolSystemValidator() => RuleFor(r => r.Answers).NotEmpty().WithMessage("SchoolSystem.NothingChosen");
}
