using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>A row of the register, void ones too: to show them, and because a void refusal goes on to restrict.</summary>
internal sealed record HistoryRow(ConsentEntry Entry, bool IsVoid);
