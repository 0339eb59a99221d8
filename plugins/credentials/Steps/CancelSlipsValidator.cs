using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Steps;

internal sealed class CancelSlipsValidator : AbstractValidator<CancelSlips>
{
    public CancelSlipsValidator(ISchoolClock clock) => Include(new SlipCommandRules(clock));
}
