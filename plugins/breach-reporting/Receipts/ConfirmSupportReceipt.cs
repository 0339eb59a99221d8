using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Receipts;

/// <summary>The support service has received the notice under a ticket of its own: tS is now. Never void: the press itself is the receipt.</summary>
[Requires(Names.Support, Duty = Names.Notice), NeverVoid]
internal sealed record ConfirmSupportReceipt(int Number, string Ticket) : Command<DateTimeOffset>;
