using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Steps;

internal sealed class SendSlipsValidator : AbstractValidator<SendSlips>
{
    public SendSlipsValidator(ISchoolClock clock) => Include(new SlipCommandRules(clock));
}
