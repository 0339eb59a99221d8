using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Register;

internal sealed class RegisterAcknowledgementValidator : AbstractValidator<RegisterAcknowledgement>
{
    public RegisterAcknowledgementValidator(ISchoolClock clock)
    {
        RuleFor(r => r.SeenOn).LessThanOrEqualTo(_ => clock.Today).WithMessage("Register.SeenInFuture");
        RuleFor(r => r.OriginalPlace).NotEmpty().WithMessage("Register.PlaceMissing").MaximumLength(200).WithMessage("Register.PlaceTooLong");
    }
}
