using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>A row that is applied.</summary>
internal sealed record AccountLine
{
    public required Holder Holder { get; init; }

    /// <summary>The student himself, or one of the guardian's children.</summary>
    public required StudentId StudentId { get; init; }

    public required CredentialKind Kind { get; init; }

    public required string Login { get; init; }

    /// <summary>Sealed already.</summary>
    public string? Sealed { get; init; }

    /// <summary>A person said that the slip in the way is to be cancelled and a new one prepared.</summary>
    public bool Replace { get; init; }

    public override string ToString() => nameof(AccountLine);
}
