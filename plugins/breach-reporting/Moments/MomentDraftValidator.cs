using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Moments;

internal sealed class MomentDraftValidator : AbstractValidator<MomentDraft>
{
    public MomentDraftValidator(ISchoolClock clock)
    {
        RuleFor(m => m.Kind).IsInEnum().WithMessage("Moments.KindUnknown");
        RuleFor(m => m.Instant).Must(at => at is null || at <= clock.Now).WithMessage("Moments.InFuture");
        RuleFor(m => m.Instant).NotNull().When(m => m.Kind == MomentKind.Learned).WithMessage("Moments.LearnedStays");
        RuleFor(m => m.System).NotNull().When(m => m.Kind == MomentKind.Restored).WithMessage("Moments.SystemMissing");
        RuleFor(m => m.System).Null().When(m => m.Kind != MomentKind.Restored).WithMessage("Moments.SystemMissing");
        RuleFor(m => m.Evidence).Must(e => !string.IsNullOrWhiteSpace(e)).WithMessage("Moments.EvidenceMissing")
            .MaximumLength(500).WithMessage("Moments.EvidenceTooLong");
        RuleFor(m => m.Ticket).Must(t => !string.IsNullOrWhiteSpace(t))
            .When(m => m is { Kind: MomentKind.SupportReceived, Instant: not null }).WithMessage("Receipts.TicketMissing")
            .MaximumLength(100).WithMessage("Receipts.TicketTooLong");
    }
}
