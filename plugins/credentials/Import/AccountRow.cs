using ClassTeacherPlatform.Credentials.Data;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>A row of the school IS's list of accounts, as it was understood. Its secret is in clear: it lives in the query that reads the file, and nowhere else.</summary>
internal sealed record AccountRow
{
    public required int Number { get; init; }

    public required string Family { get; init; }

    public required string Given { get; init; }

    public string Patronymic { get; init; } = string.Empty;

    public string ClassName { get; init; } = string.Empty;

    public string Phone { get; init; } = string.Empty;

    /// <summary>The child whom a representative's row names.</summary>
    public string Child { get; init; } = string.Empty;

    /// <summary>Null where the row does not say whether this is a student or a representative.</summary>
    public bool? IsGuardian { get; init; }

    public CredentialKind Kind { get; init; }

    public string Login { get; init; } = string.Empty;

    public string? Secret { get; init; }

    public string Name => string.Join(' ', new[] { Family, Given, Patronymic }.Where(part => part.Length > 0));

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{nameof(AccountRow)} {Number}";
}
