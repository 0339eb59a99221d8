using FluentValidation;

namespace ClassTeacherPlatform.Consents.SchoolSystem;

internal sealed class TickSchoolSystemValidator : AbstractValidator<TickSchoolSystem>
{
    public TickSchoolSystemValidator() =>
        RuleFor(command => command.Entries).NotEmpty().WithMessage("SchoolSystem.NothingChosen");
}
