using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Credentials.Steps;

internal sealed class ReportLossValidator : AbstractValidator<ReportLoss>
{
    public ReportLossValidator(ISchoolClock clock) => Include(new SlipCommandRules(clock));
}
