using ClassTeacherPlatform.Consents.Data;
using FluentValidation;

namespace ClassTeacherPlatform.Consents.Withdrawing;

internal sealed class WithdrawConsentValidator : AbstractValidator<WithdrawConsent>
{
    public WithdrawConsentValidator()
    {
        RuleFor(command => command.WithdrawnOn).Must(day => day.Year >= 2000).WithMessage("Answer.DateMissing");
        RuleFor(command => command.Route).IsInEnum().WithMessage("Answer.RouteMissing");
        RuleFor(command => command.OriginalPlace).NotEmpty().When(command => command.Route == AnswerRoute.Paper).WithMessage("Answer.PlaceMissing");
        RuleFor(command => command.OriginalPlace).MaximumLength(200).WithMessage("Answer.PlaceTooLong");
    }
}
