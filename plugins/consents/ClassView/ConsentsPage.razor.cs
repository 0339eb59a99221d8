using ClassTeacherPlatform.Consents.SchoolSystem;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>Class × forms: who has answered, who is still missing.</summary>
public sealed partial class ConsentsPage
{
    private ClassConsents? _consents;
    private bool _mayRegister;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [SupplyParameterFromQuery(Name = "show")]
    private string? Show { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private ClassFilter Filter => Enum.TryParse<ClassFilter>(Show, ignoreCase: true, out var filter) ? filter : ClassFilter.All;

    /// <summary>What stands in the register and not in the school IS.</summary>
    private List<EnteredEntry> Untold => [.. _consents!.Students.SelectMany(line => line.Cells
        .SelectMany(cell => cell.People)
        .Where(person => person is { Differs: true, Standing: not null })
        .Select(person => new EnteredEntry(line.StudentId, person.Standing!.Value)))];

    protected override async Task LoadAsync()
    {
        _mayRegister = await Account.MayAsync(Permission.Register, Closed);
        _consents = ClassId is { } id ? await Ask(new GetClassConsents(new SchoolClassId(id))) : null;
    }

    private static string Name(ClassFilter filter) => filter.ToString().ToLowerInvariant();

    private static bool Fits(StudentLine line, ClassFilter filter) => filter switch
    {
        ClassFilter.All => true,
        ClassFilter.Open => line.IsOpen,
        ClassFilter.Differs => line.Differs,
    };

    private async Task TickAsync()
    {
        var untold = Untold;
        if (await Questions.ConfirmAsync(T.Text["SchoolSystem.Title"], T.Text["SchoolSystem.Confirm", untold.Count], T.Text["SchoolSystem.Do"]))
        {
            await Do(new TickSchoolSystem(untold), T.Text["SchoolSystem.Done"]);
        }
    }
}
