namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A box to tick, with its text.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Ticked">Whether it is ticked already.</param>
public sealed record CheckLine(string Text, bool Ticked = false) : DocumentBlock;
