using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>How the slips of a class stand, and what one does with them.</summary>
public sealed partial class SlipsPage
{
    private readonly HashSet<Holder> _ticked = [];
    private ClassSlips? _view;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _view = ClassId is { } id ? await Ask(new GetClassSlips(new SchoolClassId(id))) : null;
        _ticked.IntersectWith(_view?.People.Select(p => p.Person.Holder) ?? []);
    }

    private async Task PrintSheetAsync()
    {
        if (_view is { } view && await Do(new GetSignatureSheet(view.Class.Id)) is { IsDone: true, Value: var sheet })
        {
            await Downloads.OpenAsync(sheet.Name, MediaTypes.Pdf, sheet.Content, Closed);
        }
    }

    private async Task PrintSecretsAsync()
    {
        var lines = _view!.People.Where(p => p.HasSecret && ActionRules.May(p, SlipAction.Print)).Select(p => p.Line).DistinctBy(l => l.SlipId).ToList();
        if (await Do(new PrintSlips(lines) { WithSecrets = true }) is { IsDone: true, Value: var prints }
            && await Do(new GetSlipSheet(lines, prints)) is { IsDone: true, Value: var sheet })
        {
            await Downloads.OpenAsync(sheet.Name, MediaTypes.Pdf, sheet.Content, Closed);
        }
    }

    private async Task ConfirmAsync()
    {
        if (await Questions.ConfirmAsync(T.Text["Slips.PrintedWell"], T.Text["Secrets.What"], T.Text["Secrets.Do"])
            && await Do(new ConfirmPrintedWell(_view!.Class.Id), T.Text["Secrets.Done"]) is { IsDone: true, Value: var act }
            && await Do(new GetDestructionAct(_view.Class.Id, act.Id)) is { IsDone: true, Value: var file })
        {
            await Downloads.OpenAsync(file.Name, MediaTypes.Pdf, file.Content, Closed);
        }
    }
}
