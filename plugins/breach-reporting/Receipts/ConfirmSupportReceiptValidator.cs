using FluentValidation;

namespace ClassTeacherPlatform.BreachReporting.Receipts;

internal sealed class ConfirmSupportReceiptValidator : AbstractValidator<ConfirmSupportReceipt>
{
    public ConfirmSupportReceiptValidator() => RuleFor(r => r.Ticket)
        .Must(ticket => !string.IsNullOrWhiteSpace(ticket)).WithMessage("Receipts.TicketMissing")
        .MaximumLength(100).WithMessage("Receipts.TicketTooLong");
}
