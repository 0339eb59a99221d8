using System.Globalization;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

/// <summary>Families without computer or internet: their statements, and the ends of them.</summary>
public sealed partial class StatementsPage
{
    private ClassStatements? _view;
    private string _chosen = string.Empty;
    private string _paper = string.Empty;
    private DateOnly? _on;
    private bool _isNobody;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    private StatementLine? Chosen => int.TryParse(_chosen, CultureInfo.InvariantCulture, out var at) ? _view!.Lines[at] : null;

    protected override async Task LoadAsync()
    {
        var before = Chosen?.Recipient.Person;
        _view = ClassId is { } id ? await Ask(new GetClassStatements(new SchoolClassId(id))) : null;
        var at = _view?.Lines.ToList().FindIndex(line => line.Recipient.Person == before) ?? -1;
        _chosen = before is not null && at >= 0 ? at.ToString(CultureInfo.InvariantCulture) : string.Empty;
    }

    private void Choose(ChangeEventArgs change) => (_chosen, _isNobody) = ((string?)change.Value ?? string.Empty, false);

    private async Task RegisterAsync()
    {
        if (Chosen is not { } line)
        {
            _isNobody = true;
            return;
        }

        var isWithout = line.WithoutSince is null;
        var outcome = await Do(
            new RegisterStatement
            {
                StudentId = line.Recipient.Person.StudentId,
                GuardianId = line.Recipient.Person.GuardianId,
                IsWithout = isWithout,
                On = _on,
                Paper = _paper,
            },
            T.Text[isWithout ? "Statement.Done" : "Statement.Ended"]);
        if (outcome.IsDone)
        {
            (_chosen, _paper, _on) = (string.Empty, string.Empty, null);
        }
    }
}
