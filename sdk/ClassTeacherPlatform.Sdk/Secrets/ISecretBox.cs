namespace ClassTeacherPlatform.Sdk.Secrets;

/// <summary>
/// Seals what must not lie in the database in clear (temporary passwords, codes) with the platform's data-protection keys. What
/// is sealed cannot be opened after its instant, even where the row that holds it was forgotten or lies in a backup.
/// </summary>
/// <example>
/// <code>
/// var sealedText = box.Seal("credentials.secret", password, clock.Now.AddHours(24));
/// var password = box.Open("credentials.secret", sealedText); // null after that
/// </code>
/// </example>
public interface ISecretBox
{
    /// <summary>Seals a text.</summary>
    /// <param name="purpose">The plugin's id, a full stop and a word: what was sealed for one purpose does not open for another.</param>
    /// <param name="secret">The text.</param>
    /// <param name="until">The last instant at which it can be opened.</param>
    string Seal(string purpose, string secret, DateTimeOffset until);

    /// <summary>Opens what was sealed. Put the answer into nothing that is kept: no entry, no log, no address, no command's result.</summary>
    /// <returns>Null where its time has passed, or where it was sealed for another purpose, changed, or by another school's keys.</returns>
    string? Open(string purpose, string sealedText);
}
