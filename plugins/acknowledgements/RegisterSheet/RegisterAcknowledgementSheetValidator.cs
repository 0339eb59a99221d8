using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

internal sealed class RegisterAcknowledgementSheetValidator : AbstractValidator<RegisterAcknowledgementSheet>
{
    public RegisterAcknowledgementSheetValidator(ISchoolClock clock)
    {
        RuleFor(r => r.SeenOn).NotNull().WithMessage("RegisterSheet.SeenMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Register.SeenInFuture");
        RuleFor(r => r.OriginalPlace).NotEmpty().When(r => r.Route == AnswerRoute.Paper).WithMessage("Register.PlaceMissing");
        RuleFor(r => r.Route).NotEqual(AnswerRoute.PersonalLink).WithMessage("Register.NotYours");
        RuleFor(r => r.OriginalPlace).MaximumLength(200).WithMessage("Register.PlaceTooLong");
        RuleFor(r => r.People).NotEmpty().WithMessage("RegisterSheet.Empty");
        RuleFor(r => r.People).Must(p => p.DistinctBy(x => (x.StudentId, x.GuardianId)).Count() == p.Count).WithMessage("RegisterSheet.Twice");
        RuleFor(r => r.People).Must(p => p.All(x => x.SeenOn is null || x.SeenOn <= clock.Today)).WithMessage("Register.SeenInFuture");
        RuleFor(r => r.People).Must(p => p.All(x => x.Remark is null or { Length: <= 300 })).WithMessage("Register.RemarkTooLong");
    }
}
