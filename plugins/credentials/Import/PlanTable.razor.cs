using ClassTeacherPlatform.Credentials.Data;
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

    /// <summary>What waits for a person stands first.</summary>
    private static int Urgency(PlanRow row) => ImportDraft.MayBeChosen(row) ? 0 : row.Problem is not null ? 1 : row.Action == PlanAction.Replace ? 2 : 3;

    private static string AccessOf(PlanRow row) => string.Join(", ", new[]
    {
        row.Login.Length == 0 || row.Kind != CredentialKind.TemporaryPassword ? T.Text[$"Kind.{row.Kind}"] : null,
        row.Login,
        row.Sealed is null ? null : T.Text["Import.WithSecret"],
    }.Where(part => !string.IsNullOrEmpty(part)));

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
