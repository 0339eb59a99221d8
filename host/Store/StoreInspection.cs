namespace ClassTeacherPlatform.Host.Store;

/// <summary>How a context's tables stand against its migrations, before anything is migrated.</summary>
/// <param name="Tables">The tables of the model, and its history table.</param>
/// <param name="Applied">Migrations that the database has.</param>
/// <param name="Pending">Migrations that the code has and the database has not.</param>
/// <param name="Unknown">Migrations that the database has and the code has not: made by a newer version.</param>
internal sealed record StoreInspection(
    IReadOnlyList<string> Tables, IReadOnlyList<string> Applied, IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown);
