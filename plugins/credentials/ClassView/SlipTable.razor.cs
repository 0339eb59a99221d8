using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Duties;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>The people of a class with their slips, to tick.</summary>
public sealed partial class SlipTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<PersonSlip> People { get; set; }

    /// <summary>Whose slips are ticked; shared with the page.</summary>
    [Parameter, EditorRequired]
    public required HashSet<Holder> Ticked { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Marked { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private static DutyState StateOf(PersonSlip person) =>
        person.IsDone ? DutyState.Done : person.SlipId is not null && person.State is SlipState.Lost or SlipState.Burnt ? DutyState.Overdue : DutyState.Due;

    private static string WordOf(PersonSlip person) => T.Text[person.SlipId is null ? "SlipState.None" : $"SlipState.{person.State}"];

    private static string? LoginOf(PersonSlip person) => person.SlipId is null ? null
        : person.Login is { Length: > 0 } login && person.Kind != CredentialKind.StateAccount ? login
        : T.Text[$"Kind.{person.Kind}"];

    private string? Look(PersonSlip person) => person.Person.StudentId.Value == Marked ? "chosen" : null;

    private Task ToggleAsync(PersonSlip person)
    {
        if (!Ticked.Remove(person.Person.Holder))
        {
            Ticked.Add(person.Person.Holder);
        }

        return Changed.InvokeAsync();
    }
}
