using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>How slips were given, and what proves it.</summary>
internal sealed record HandOver
{
    public required DateOnly On { get; init; }

    public required IdentityProof Proof { get; init; }

    public required HandOverWay Way { get; init; }

    /// <summary>Where the signature sheet lies.</summary>
    public required string Place { get; init; }

    /// <summary>The sheet, scanned.</summary>
    public StoredFile? Scan { get; init; }

    /// <summary>The document's kind and number, or another remark.</summary>
    public string? Note { get; init; }
}
