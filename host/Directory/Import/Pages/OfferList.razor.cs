using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>One person or several? Each question is answered by a person; unanswered means several.</summary>
public sealed partial class OfferList
{
    /// <summary>Told with each answer.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    [CascadingParameter]
    private ImportDraft Draft { get; set; } = null!;

    private static string Describe(OfferMember member)
    {
        var where = member.Row is { } row ? T.Text["Import.RowOf", row] : T.Text["Import.InDirectory"];
        var parts = new[] { member.Name, member.Child is null ? null : T.Text["Import.ChildOf", member.Child], member.Class, member.Details };
        return $"{where}: {string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)))}";
    }

    private Task Answer(Offer offer, bool same)
    {
        _ = same ? Draft.Same.Add(offer.Key) : Draft.Same.Remove(offer.Key);
        return Changed.InvokeAsync();
    }
}
