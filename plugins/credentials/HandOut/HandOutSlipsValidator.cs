using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.HandOut;

internal sealed class HandOutSlipsValidator : AbstractValidator<HandOutSlips>
{
    public HandOutSlipsValidator(ISchoolClock clock)
    {
        Include(new SlipCommandRules(clock));
        RuleFor(r => r.Place).NotEmpty().WithMessage("HandOut.PlaceMissing").MaximumLength(200).WithMessage("HandOut.PlaceTooLong");
        RuleFor(r => r.Note).NotEmpty().When(r => r.Proof == IdentityProof.OtherDocument).WithMessage("HandOut.DocumentMissing");
    }
}
