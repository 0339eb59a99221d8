namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>The school, operator of personal data (152-FZ).</summary>
/// <param name="Name">As in its charter.</param>
/// <param name="Address">Postal address.</param>
public sealed record School(string Name, string Address);
