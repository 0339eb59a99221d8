using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Attach;

internal sealed class AttachExtractValidator : AbstractValidator<AttachExtract>
{
    public AttachExtractValidator(ISchoolClock clock)
    {
        RuleFor(a => a.FileSha256).NotEmpty().WithMessage("Attach.FileMissing");
        RuleFor(a => a.FileName).NotEmpty().When(a => a.FileSha256 is not null).WithMessage("Attach.FileMissing").MaximumLength(260).WithMessage("Attach.FileNameTooLong");
        RuleFor(a => a.AsOf).NotNull().WithMessage("Attach.AsOfMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Attach.AsOfInFuture");
        RuleFor(a => a.Language).Must(language => language is "ru" or "en").WithMessage("Issue.Language");
    }
}
