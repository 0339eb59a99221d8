using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>The difference between the file and the directory.</summary>
public sealed partial class PlanTables
{
    [CascadingParameter]
    private ImportDraft Draft { get; set; } = null!;

    private List<PlannedStudent> Moved => [.. Draft.Plan!.Students.Where(s => s is { IsNew: false, Membership: not null })];

    private List<PlannedStudent> Changed => [.. Draft.Plan!.Students.Where(s => s.IsChanged)];

    private List<IGrouping<string, PlannedStudent>> New =>
        [.. Draft.Plan!.Students.Where(s => s.IsNew).GroupBy(s => s.File.Class, StringComparer.Ordinal)
            .OrderBy(c => ClassNames.Parse(c.Key)!.Value.Grade).ThenBy(c => c.Key, StringComparer.Ordinal)];

    private static string DayOf(PlannedStudent student) => student.File.BornOn is { } day ? Days.Write(day) : string.Empty;

    private static string Describe(FileGuardian guardian) => string.Join(", ",
        new[] { guardian.Name.Full, GuardianTexts.Of(guardian.Kind), guardian.Phone, guardian.Email }.Where(part => part is not null));

    private static IEnumerable<(string What, string? Before, string? After)> LinesOf(PlannedStudent student)
    {
        foreach (var change in student.Changes)
        {
            yield return (T.Text[$"Import.Field.{change.Field}"], change.Before, change.After);
        }

        foreach (var guardian in student.Guardians)
        {
            if (guardian.IsNew)
            {
                yield return (T.Text["Import.NewGuardian"], null, Describe(guardian.File));
            }

            foreach (var change in guardian.Changes)
            {
                yield return ($"{guardian.File.Name.Full}: {T.Text[$"Import.Field.{change.Field}"]}", Value(change, change.Before), Value(change, change.After));
            }
        }
    }

    private static string? Value(FieldChange change, string? value) =>
        change.Field == "Kind" && Enum.TryParse<GuardianKind>(value, out var kind) ? GuardianTexts.Of(kind) : value;
}
