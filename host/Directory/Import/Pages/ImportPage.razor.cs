using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Check;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Host.Directory.Import.Start;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Fields;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>From a file to the directory: file, columns, dry run, all or nothing.</summary>
public sealed partial class ImportPage
{
    /// <summary>.xls too: such files are refused with words that help, not with 'another kind, please'.</summary>
    private static readonly string[] Kinds = [".xlsx", ".csv", ".txt", ".tsv", ".xls"];

    private ImportDraft _draft = new();
    private ImportStart? _start;

    private int Step => _draft switch { { Sheet: null } => 1, { Plan: null } => 2, _ => 3 };

    private bool CanApply => !IsBusy && _draft is { IsStale: false, Plan: { HasErrors: false, NeedsOrder: false, IsEmpty: false } };

    private string ApplyText => _draft.Plan is { } plan
        ? T.Text["Import.Apply", plan.Students.Count(s => s.IsNew), plan.Students.Count(s => s.IsChanged), plan.Students.Count(s => s is { IsNew: false, Membership: not null })]
        : string.Empty;

    protected override async Task LoadAsync()
    {
        _start = await Ask(new GetImportStart());
        if (_draft.From is null)
        {
            Begin();
        }
    }

    private void Begin() => _draft = new ImportDraft
    {
        From = _start?.From,
        SchoolName = _start?.School.Name ?? string.Empty,
        SchoolAddress = _start?.School.Address ?? string.Empty,
    };

    private async Task ReadAsync(ChosenFile file)
    {
        _draft.Take(file.Name, await Task.Run(() => SheetReader.Read(file.Content), Closed));
        if (_draft.Sheet is { } sheet && await Do(new ReadColumns(sheet.Heads)) is { Value: { } read })
        {
            (_draft.Columns, _draft.IsRemembered) = (read.Columns, read.IsRemembered);
        }
    }

    private async Task CheckColumnsAsync()
    {
        if (_draft.Columns.Problems(_draft.Choices.ClassForAll).Any())
        {
            return;
        }

        await Do(new RememberColumns(_draft.Sheet!.Heads, _draft.Columns));
        await CheckAsync();
    }

    private async Task CheckAsync()
    {
        if (_draft.From is null)
        {
            return;
        }

        if (await Do(new CheckImport(_draft.Sheet!, _draft.Columns, _draft.Choices)) is { Value: { } plan })
        {
            (_draft.Plan, _draft.IsStale) = (plan, false);
            var year = SchoolYearDetails.Around(_draft.From.Value);
            (_draft.YearFrom, _draft.YearUntil) = (year.From, year.Until);
        }
    }

    private async Task ApplyAsync()
    {
        var outcome = await Do(_draft.ToCommand());
        _draft.Result = outcome.Value;
        _draft.IsStale = !outcome.IsDone;
    }

    private void BackToColumns() => _draft.Plan = null;
}
