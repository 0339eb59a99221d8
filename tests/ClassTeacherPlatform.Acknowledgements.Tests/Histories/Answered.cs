using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

internal sealed record Answered(long Op, EntryId Id, Guid Content, int Version, GuardianId Guardian);
