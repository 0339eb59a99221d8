namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
/// <param name="ByName">By whom.</param>
public sealed record WithdrawnNote(string Reason, DateTimeOffset At, string ByName);
