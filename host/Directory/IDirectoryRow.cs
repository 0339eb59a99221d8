namespace ClassTeacherPlatform.Host.Directory;

/// <summary>A row of the directory: today's picture, whose every change leaves an entry of the register.</summary>
internal interface IDirectoryRow
{
    /// <summary>Whom or what the row is about.</summary>
    Guid SubjectId { get; }
}
