using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Receipts;

/// <summary>The head, or the acting head, has received the notice: tH is now. Never void: the press itself is the receipt.</summary>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record ConfirmHeadReceipt(int Number) : Command<DateTimeOffset>;
