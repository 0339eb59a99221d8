using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The words of the undertaking as they stand now.</summary>
/// <param name="Content">To show; the name is the reader's, or a line to fill in.</param>
/// <param name="Sha256">Of the words without a name; another hash is another version.</param>
public sealed record UndertakingWording(DocumentContent Content, string Sha256);
