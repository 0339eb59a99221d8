using ClassTeacherPlatform.PaperExtracts.Data;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Marks;

/// <summary>The period that a page is about; it stands in the address (<c>?period=</c>).</summary>
public sealed partial class PeriodChoice
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SchoolPeriod> Periods { get; set; }

    [Parameter, EditorRequired]
    public required SchoolPeriod? Chosen { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Task ChooseAsync(ChangeEventArgs change)
    {
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("period", (string?)change.Value));
        return Task.CompletedTask;
    }
}
