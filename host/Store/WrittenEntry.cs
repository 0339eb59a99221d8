namespace ClassTeacherPlatform.Host.Store;

/// <summary>A register's row that the open operation adds.</summary>
/// <param name="Register">The table.</param>
/// <param name="EntryId">The row's id.</param>
internal sealed record WrittenEntry(string Register, Guid EntryId);
