using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class PublishForSchoolValidator : AbstractValidator<PublishForSchool>
{
    public PublishForSchoolValidator(ISchoolClock clock)
    {
        RuleFor(p => p.Draft).SetValidator(new ContentDraftValidator(clock));
        RuleFor(p => p.Classes).Must(classes => classes is null or { Count: > 0 }).WithMessage("Publish.NoClasses");
        RuleFor(p => p.Draft.Kind).NotEqual(ContentKind.Progress).WithMessage("Publish.ProgressByClass");
    }
}
