using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace Sample.Register;

/// <summary>Messages are keys of the plugin's texts.</summary>
internal sealed class RegisterTalkValidator : AbstractValidator<RegisterTalk>
{
    public RegisterTalkValidator(ISchoolClock clock)
    {
        RuleFor(r => r.HeldOn).NotNull().WithMessage("Talk.DayMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Talk.DayInFuture");
        RuleFor(r => r.Topic).NotEmpty().WithMessage("Talk.TopicMissing").MaximumLength(200).WithMessage("Talk.TopicTooLong");
    }
}
