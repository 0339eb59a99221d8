using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.PublishForm;

internal sealed record PublishedVersion(EntryId VersionId, int Number, string Sha256);
