using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>A slip that was ticked.</summary>
/// <param name="StudentId">The student himself, or the guardian's child.</param>
/// <param name="Holder">Whose slip it is.</param>
/// <param name="SlipId">The slip that was shown.</param>
public sealed record SlipLine(StudentId StudentId, Holder Holder, EntryId SlipId);
