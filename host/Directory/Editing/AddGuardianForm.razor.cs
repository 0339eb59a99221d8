using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Adds a representative to a student; whoever is known as another child's is offered, never taken silently.</summary>
public sealed partial class AddGuardianForm
{
    private LinkDraft _draft = new();
    private IReadOnlyList<FoundGuardian> _known = [];
    private GuardianId? _chosen;
    private string _family = string.Empty;
    private string _given = string.Empty;
    private string _patronymic = string.Empty;
    private string _phone = string.Empty;
    private string _email = string.Empty;

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    private Task OpenAsync()
    {
        (_family, _given, _patronymic, _phone, _email) = (string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
        (_draft, _known, _chosen) = (new LinkDraft { From = Clock.Today }, [], null);
        return Task.CompletedTask;
    }

    private Task SetFamilyAsync(string text)
    {
        _family = text;
        return LookAsync();
    }

    private Task SetGivenAsync(string text)
    {
        _given = text;
        return LookAsync();
    }

    private async Task LookAsync()
    {
        _chosen = null;
        _known = _family.Length > 0 && _given.Length > 0 ? (await Do(new FindGuardians(_family, _given))).Value?.Guardians ?? [] : [];
    }

    private async Task<bool> SaveAsync()
    {
        if (_draft.ToTerms() is not { } terms)
        {
            return false;
        }

        var command = new AddGuardian(StudentId, terms)
        {
            Known = _chosen,
            Family = _family,
            Given = _given,
            Patronymic = _patronymic,
            Phone = _phone,
            Email = _email,
        };
        return (await Do(command, T.Text["Lists.Saved"])).IsDone;
    }
}
