using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>The classes that a teacher has, from day to day: the rights over a class are those of these days.</summary>
public sealed partial class HeldClasses
{
    private readonly string _id = $"classes-{Guid.NewGuid():N}";
    private IReadOnlyList<SchoolClass> _classes = [];
    private Guid _classId;
    private string _order = string.Empty;
    private DateOnly? _from;
    private DateOnly? _until;
    private bool _unreadable;

    [Parameter, EditorRequired]
    public required AccountView Of { get; set; }

    private async Task OpenAsync()
    {
        _classes = (await Do(new GetClasses())).Value ?? [];
        (_classId, _order, _from, _until) = (_classes.Count > 0 ? _classes[0].Id.Value : Guid.Empty, string.Empty, Clock.Today, null);
    }

    private async Task<bool> GiveAsync() => _from is { } from && !_unreadable
        && (await Do(new GiveClass(Of.Id, new SchoolClassId(_classId), from, _until, _order), T.Text["Lists.Saved"])).IsDone;

    private async Task<bool> EndAsync(HeldClass held, DateOnly day) =>
        (await Do(new EndClass(Of.Id, held.Id, day), T.Text["Lists.Saved"])).IsDone;
}
