namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Where a version stands among the versions of its content.</summary>
/// <param name="ContentId">The content.</param>
/// <param name="Number">From 1.</param>
/// <param name="IsForSchool">The whole school, also those who come later.</param>
/// <param name="AskAgain">Answers to earlier versions do not count for this one.</param>
internal sealed record VersionPlace(Guid ContentId, int Number, bool IsForSchool, bool AskAgain);
