using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class PublishForClassValidator : AbstractValidator<PublishForClass>
{
    public PublishForClassValidator(ISchoolClock clock) => RuleFor(p => p.Draft).SetValidator(new ContentDraftValidator(clock));
}
