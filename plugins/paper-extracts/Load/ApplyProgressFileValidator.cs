using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.PaperExtracts.Load;

internal sealed class ApplyProgressFileValidator : AbstractValidator<ApplyProgressFile>
{
    public ApplyProgressFileValidator(ISchoolClock clock)
    {
        RuleFor(a => a.Sheets).NotEmpty().WithMessage("Load.NothingToTake");
        RuleFor(a => a.FileSha256).NotEmpty().WithMessage("Load.FileMissing");
        RuleFor(a => a.FileName).NotEmpty().WithMessage("Load.FileMissing").MaximumLength(260).WithMessage("Attach.FileNameTooLong");
        RuleFor(a => a.AsOf).NotNull().WithMessage("Load.AsOfMissing").LessThanOrEqualTo(_ => clock.Today).WithMessage("Attach.AsOfInFuture");
    }
}
