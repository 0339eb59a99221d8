namespace ClassTeacherPlatform.Credentials.ClassView;

/// <param name="Count">Slips of the class that still have a secret.</param>
/// <param name="Until">The earliest instant after which one of them can no longer be printed.</param>
/// <param name="Printed">How many of them were printed with it at least once.</param>
public sealed record WaitingSecrets(int Count, DateTimeOffset Until, int Printed);
