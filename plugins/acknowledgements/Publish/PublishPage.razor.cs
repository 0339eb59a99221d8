using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>A content is written and published, or a new version of one: with the decision whether to ask again.</summary>
public sealed partial class PublishPage
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private readonly HashSet<SchoolClassId> _chosen = [];
    private PublishStart? _start;
    private DraftForm? _form;
    private string? _problem;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    /// <summary>The content of which a new version is written.</summary>
    [SupplyParameterFromQuery(Name = "of")]
    private Guid? OfId { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _start = ClassId is { } id ? await Ask(new GetPublishStart(new SchoolClassId(id), OfId)) : null;
        // What is typed stays while others work.
        _form ??= _start is { } start ? DraftForm.Of(start.Earlier, Clock.Today) : null;
    }

    /// <summary>A name that says what it is, until the person types another.</summary>
    private void NamePeriod()
    {
        if (_form is { From: { } from, Until: { } until, Title.Length: 0 })
        {
            _form.Title = T.Text["Publish.PeriodName", Say.Day(from), Say.Day(until)];
        }
    }

    private async Task KeepAsync(ChosenFile file)
    {
        using var content = new MemoryStream(file.Content, writable: false);
        try
        {
            var kept = await Files.SaveAsync(content, file.Name, file.MediaType, Closed);
            (_form!.File, _problem) = (new ScanPages(kept.Sha256, kept.Name), null);
        }
        catch (FileNotKeptException problem)
        {
            _problem = T.Text[$"File.{problem.Problem}"];
        }
    }

    private async Task PublishAsync()
    {
        var outcome = await Do(Command(), T.Text["Publish.Done"]);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo($"/acknowledgements/contents/{outcome.Value}?class={_start!.Class.Id}");
        }
    }

    private Command<Guid> Command()
    {
        var draft = _form!.Draft(_start!.HasJournal);
        return _form.Kind == ContentKind.Progress || (_form.Scope == PublishScope.Class && _start.IsOnlyForClass)
            ? new PublishForClass { ClassId = _start.Class.Id, Draft = draft, ContentId = OfId, AskAgain = _form.AskAgain }
            : new PublishForSchool { Classes = Classes(), Draft = draft, ContentId = OfId, AskAgain = _form.AskAgain };
    }

    private IReadOnlyList<SchoolClassId>? Classes() => _form!.Scope switch
    {
        PublishScope.Class => [_start!.Class.Id],
        PublishScope.Grade => [.. _start!.School.Where(c => c.Grade == _start.Class.Grade).Select(c => c.Id)],
        PublishScope.Chosen => [.. _chosen],
        PublishScope.School => null,
    };
}
