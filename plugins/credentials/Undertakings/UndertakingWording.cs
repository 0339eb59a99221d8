using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The words of the undertaking as they stand now.</summary>
/// <param name="Content">Without anybody's name.</param>
/// <param name="Sha256">Of the words; another hash is another version.</param>
public sealed record UndertakingWording(DocumentContent Content, string Sha256);
