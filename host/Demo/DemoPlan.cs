using System.Text.Json;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>The invented school as data: <c>Resources/demo/school.json</c>. Days are month-day and fall into the school year.</summary>
internal sealed record DemoPlan(
    School School,
    string Order,
    IReadOnlyList<DemoAccount> Accounts,
    IReadOnlyList<DemoClass> Classes,
    IReadOnlyList<string> Families,
    IReadOnlyList<string> Boys,
    IReadOnlyList<string> Girls,
    IReadOnlyList<string> Fathers,
    IReadOnlyList<string> Mothers,
    IReadOnlyList<DemoStudent> People)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter<GuardianKind>() },
    };

    public static DemoPlan Read()
    {
        var assembly = typeof(DemoPlan).Assembly;
        using var stream = assembly.GetManifestResourceStream("ClassTeacherPlatform.Host.Resources.demo.school.json")!;
        return JsonSerializer.Deserialize<DemoPlan>(stream, Json)!;
    }
}

internal sealed record DemoAccount(string Login, string Name, string Role, IReadOnlyList<string>? Classes);

internal sealed record DemoClass(string Name, int Grade, int Students);

/// <param name="Class">Where the year begins.</param>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name.</param>
/// <param name="Patronymic">Patronymic, or null.</param>
/// <param name="Turns">The age reached on the birthday of this school year.</param>
/// <param name="Birthday">Month and day.</param>
/// <param name="Guardians">The family.</param>
/// <param name="Until">Last day in the first class; null for the whole year.</param>
/// <param name="Next">The class after that; null where the student leaves.</param>
/// <param name="Order">The order of the move.</param>
internal sealed record DemoStudent(
    string Class, string Family, string Given, string? Patronymic, int Turns, string Birthday, IReadOnlyList<DemoGuardian> Guardians,
    string? Until = null, string? Next = null, string? Order = null);

/// <param name="Kind">What the link rests on.</param>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name.</param>
/// <param name="Patronymic">Patronymic, or null.</param>
/// <param name="Email">Has an address.</param>
/// <param name="Phone">Has a telephone.</param>
/// <param name="Key">The same key is the same person.</param>
/// <param name="Proof">The document seen.</param>
/// <param name="Until">Last day of the link.</param>
/// <param name="MaySee">May see the child's data.</param>
/// <param name="MaySign">May sign.</param>
/// <param name="MaySeeProof">Why not.</param>
internal sealed record DemoGuardian(
    GuardianKind Kind, string Family, string Given, string? Patronymic, bool Email = false, bool Phone = false, string? Key = null,
    string? Proof = null, string? Until = null, bool MaySee = true, bool MaySign = true, string? MaySeeProof = null);
