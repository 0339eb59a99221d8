using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The asking account's own undertaking of this school year, and the words to sign.</summary>
[OwnAccount]
internal sealed record GetMyUndertaking : Query<MyUndertaking>;
