using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>What differs between the register and the school IS in a class, ticked one by one or all at once.</summary>
public sealed partial class SchoolSystemPage
{
    private IReadOnlyList<AnswerRow>? _rows;
    private bool _mayRegister;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    protected override async Task LoadAsync()
    {
        _mayRegister = await Account.MayAsync(Names.Register, Closed);
        _rows = ClassId is { } id ? await Ask(new GetSchoolSystem(new SchoolClassId(id))) : null;
    }

    private Task TickAsync(IReadOnlyList<AnswerRow> rows) => Do(
        new TickSchoolSystem([.. rows.Select(r => new EnteredAnswer(r.Person.StudentId, r.Id))]), T.Text.Count("SchoolSystem.Done", rows.Count));
}
