using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>A version of the undertaking's text, registered when the first person signed it: a document that can be printed again bit for bit.</summary>
internal sealed class UndertakingText : CredentialEntry
{
    private UndertakingText()
    {
    }

    private UndertakingText(IOperation operation)
        : base(operation)
    {
    }

    /// <summary>Of the words that are signed, without anybody's name in them.</summary>
    public string Sha256 { get; private init; } = string.Empty;

    public EntryId DocumentId { get; private init; }

    /// <summary>What a register calls the version.</summary>
    public string Number { get; private init; } = string.Empty;

    public static UndertakingText Of(string sha256, RegisteredDocument document, IOperation operation) =>
        new(operation) { Sha256 = sha256, DocumentId = document.Id, Number = document.Number };
}
