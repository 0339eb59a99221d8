using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Register;

internal sealed class RegisterAcknowledgementValidator : AbstractValidator<RegisterAcknowledgement>
{
    public RegisterAcknowledgementValidator(ISchoolClock clock)
    {
        RuleFor(r => r.SeenOn).NotNull().WithMessage("RegisterSheet.SeenMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Register.SeenInFuture");
        RuleFor(r => r.OriginalPlace).NotEmpty().When(r => r.Route == AnswerRoute.Paper).WithMessage("Register.PlaceMissing");
        RuleFor(r => r.OriginalPlace).MaximumLength(200).WithMessage("Register.PlaceTooLong");
        RuleFor(r => r.Remark).MaximumLength(300).WithMessage("Register.RemarkTooLong");
        RuleFor(r => r.Route).NotEqual(AnswerRoute.PersonalLink).WithMessage("Register.NotYours");
    }
}
