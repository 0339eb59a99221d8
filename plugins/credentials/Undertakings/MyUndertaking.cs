namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <param name="Wording">The words as they stand now.</param>
/// <param name="SchoolYear">Such as 2026/27.</param>
/// <param name="Name">Who would sign.</param>
/// <param name="SignedOn">Null: not signed this school year.</param>
/// <param name="TextNumber">The version that was signed.</param>
public sealed record MyUndertaking(UndertakingWording Wording, string SchoolYear, string Name, DateOnly? SignedOn, string? TextNumber);
