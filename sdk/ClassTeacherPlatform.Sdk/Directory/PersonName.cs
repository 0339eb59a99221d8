namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>A person's name. A patronymic may be absent; double and very long names are kept as they are.</summary>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name.</param>
/// <param name="Patronymic">Patronymic, or null.</param>
public sealed record PersonName(string Family, string Given, string? Patronymic)
{
    /// <summary>Family, given name and patronymic: <c>Белозёрова Варвара Денисовна</c>.</summary>
    public string Full => Patronymic is null ? $"{Family} {Given}" : $"{Family} {Given} {Patronymic}";

    /// <summary>Family name and initials, with non-breaking spaces: <c>Белозёрова В. Д.</c>.</summary>
    public string WithInitials => Patronymic is { Length: > 0 } ? $"{Family}\u00A0{Given[..1]}.\u00A0{Patronymic[..1]}." : $"{Family}\u00A0{Given[..1]}.";

    /// <inheritdoc/>
    public override string ToString() => Full;
}
