using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Steps;

internal sealed class ConfirmFirstSignInValidator : AbstractValidator<ConfirmFirstSignIn>
{
    public ConfirmFirstSignInValidator(ISchoolClock clock) => Include(new SlipCommandRules(clock));
}
