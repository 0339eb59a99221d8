namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>One value before and after.</summary>
/// <param name="Field">The text <c>Import.Field.{Field}</c> names it.</param>
/// <param name="Before">As it stands in the directory.</param>
/// <param name="After">As the file has it.</param>
internal sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>A change where the file says something and the directory something else; a file's silence changes nothing.</summary>
    public static IEnumerable<FieldChange> Of(string field, string? before, string? after) =>
        after is null || before == after ? [] : [new FieldChange(field, before, after)];
}
