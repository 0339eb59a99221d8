using ClassTeacherPlatform.Credentials.States;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>The rows of a dry run: what each would do, and what a person has to decide.</summary>
public sealed partial class PlanTable
{
    [Parameter, EditorRequired]
    public required ImportDraft Draft { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private static string Describe(SlipHolder person) => person.Capacity is null
        ? $"{person.Name.Full}, {Capacities.Of(null)}"
        : T.Text["Import.Guardian", person.Name.Full, Capacities.Of(person.Capacity), person.StudentName.WithInitials];

    private Task ChooseAsync(PlanRow row, ChangeEventArgs change)
    {
        Draft.Choose(row, Guid.TryParse((string?)change.Value, out var id) ? id : null);
        return Changed.InvokeAsync();
    }

    private Task ReplaceAsync(PlanRow row, ChangeEventArgs change)
    {
        Draft.Replace(row, change.Value is true);
        return Changed.InvokeAsync();
    }
}
