using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class BreachDraftValidator : AbstractValidator<BreachDraft>
{
    public BreachDraftValidator(ISchoolClock clock)
    {
        RuleFor(d => d.What).Must(what => !string.IsNullOrWhiteSpace(what)).WithMessage("Report.WhatMissing")
            .MaximumLength(2000).WithMessage("Report.WhatTooLong");
        RuleFor(d => d.ForSupport).MaximumLength(2000).WithMessage("Report.WhatTooLong");
        RuleFor(d => d.LearnedAt).Must(at => at is null || at <= clock.Now).WithMessage("Report.LearnedInFuture");
        RuleFor(d => d.EarliestAt).Must((d, at) => at is null || at <= (d.LearnedAt ?? clock.Now)).WithMessage("Report.EarliestAfterLearned");
        RuleFor(d => d.Leak).NotNull().WithMessage("Report.LeakMissing").IsInEnum().WithMessage("Report.LeakMissing");
        RuleFor(d => d.Accesses).NotEmpty().WithMessage("Report.AccessMissing").Must(a => a.Count <= 50).WithMessage("Report.TooManyAccesses");
        RuleFor(d => d.Accesses).Must(accesses => accesses.All(IsNamed)).WithMessage("Report.OwnerMissing");
    }

    private static bool IsNamed(AccessDraft access) => Enum.IsDefined(access.System)
        && (access.System == AccessSystem.Platform ? access.AccountId is not null : access.Owner.Trim() is { Length: > 0 and <= 200 });
}
