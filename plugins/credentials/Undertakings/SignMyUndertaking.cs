using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The signed-in person undertakes for himself; nobody can for another, because the command names nobody.</summary>
/// <param name="Sha256">Of the words that were shown.</param>
[OwnAccount]
internal sealed record SignMyUndertaking(string Sha256) : Command<EntryId>;
