using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>An entry and whom it is about.</summary>
internal sealed record FoundEntry(EntryId Id, StudentId StudentId);
