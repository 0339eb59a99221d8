namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <summary>What was done, in numbers: the operation keeps it, so it holds no names.</summary>
internal sealed record ImportResult(int New, int Changed, int Moved, int Unchanged, int NewGuardians, int NewClasses);
