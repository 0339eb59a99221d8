using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.RegisterSheet;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>A class's list of people who have not acknowledged, on which a signed sheet is registered at once.</summary>
public sealed partial class WaitingSheet
{
    private readonly Dictionary<Person, SheetAnswer> _marks = [];
    private DateOnly? _seenOn;
    private string _place = string.Empty;

    [Parameter, EditorRequired]
    public required SchoolClassId Class { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<WaitingPerson> People { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? StudentId { get; set; }

    protected override void OnParametersSet()
    {
        var waiting = People.Select(p => p.Person).ToHashSet();
        foreach (var gone in _marks.Keys.Where(person => !waiting.Contains(person)).ToList())
        {
            _marks.Remove(gone);
        }
    }

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private bool IsRefused(WaitingPerson person) => _marks.TryGetValue(person.Person, out var answer) && answer == SheetAnswer.RefusedToSign;

    private DutyState StateOf(WorkingDayAnswer due) => due.Day < Clock.Today ? DutyState.Overdue : DutyState.Due;

    private void Mark(WaitingPerson person, ChangeEventArgs change) => Set(person, change.Value is true ? SheetAnswer.Seen : null);

    private void Refuse(WaitingPerson person, ChangeEventArgs change) =>
        Set(person, change.Value is true ? SheetAnswer.RefusedToSign : SheetAnswer.Seen);

    private void Set(WaitingPerson person, SheetAnswer? answer)
    {
        if (answer is { } given)
        {
            _marks[person.Person] = given;
        }
        else
        {
            _marks.Remove(person.Person);
        }
    }

    private void MarkAll()
    {
        var isFull = _marks.Count == People.Count;
        foreach (var person in People)
        {
            Set(person, isFull ? null : _marks.GetValueOrDefault(person.Person));
        }
    }

    private async Task RegisterAsync()
    {
        var outcome = await Do(new RegisterAcknowledgementSheet
        {
            ClassId = Class,
            SeenOn = _seenOn,
            OriginalPlace = _place,
            People = [.. _marks.Select(m => new SheetPerson(m.Key.StudentId, m.Key.GuardianId, m.Value))],
        }, T.Text.Count("RegisterSheet.Done", _marks.Count));
        if (outcome.IsDone)
        {
            _marks.Clear();
        }
    }
}
