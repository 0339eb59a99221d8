using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>Loads the school IS's list of accounts: a dry run, a person's decisions, then all of it at once.</summary>
public sealed partial class ImportPage
{
    private static readonly IReadOnlyList<string> Kinds = [".xlsx", ".csv", ".txt"];

    private ImportDraft? _draft;
    private AppliedList? _applied;
    private string _fileName = string.Empty;
    private bool _wholeSchool;
    private bool _maySchool = true;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    /// <summary>What is shown comes from the file; others' changes are told when the list is applied.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task ReadAsync(ChosenFile file)
    {
        if (ClassId is not { } id)
        {
            return;
        }

        (_applied, _draft, _fileName) = (null, null, file.Name);
        var outcome = await (_wholeSchool ? Do(new CheckSchoolAccountList(file.Content)) : Do(new CheckAccountList(new SchoolClassId(id), file.Content)));
        if (outcome.Refusal is Refusal.Forbidden && _wholeSchool)
        {
            (_maySchool, _wholeSchool) = (false, false);
        }

        _draft = outcome.Value is { } plan ? new ImportDraft(plan) : null;
    }

    private async Task ApplyAsync()
    {
        var command = new ApplyAccountList { FileName = _fileName, Lines = _draft!.Lines, Until = _draft.Plan.Until };
        if (await Do(command, T.Text["Import.Done"]) is { IsDone: true, Value: var applied })
        {
            (_applied, _draft) = (applied, null);
        }
    }

    private void Forget() => _draft = null;
}
