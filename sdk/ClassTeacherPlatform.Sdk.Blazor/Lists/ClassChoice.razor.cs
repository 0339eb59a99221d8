using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ClassTeacherPlatform.Sdk.Blazor.Lists;

/// <summary>
/// The class that a page is about, chosen among those in which the account may use a permission. The choice stands in the
/// address (<c>?class=</c>), so a page reads it from there; without one the first class is taken. Put it into the page
/// frame's <c>Tools</c>, where a refusal of the class chosen does not hide it.
/// </summary>
/// <example>
/// <code>
/// &lt;PageFrame Title="@T.Text["Consents.Title"]" Of="this"&gt;
///   &lt;Tools&gt;&lt;ClassChoice Permission="consents.register" /&gt;&lt;/Tools&gt;
///   &lt;ChildContent&gt;…&lt;/ChildContent&gt;
/// &lt;/PageFrame&gt;
///
/// [SupplyParameterFromQuery(Name = "class")]
/// private Guid? ClassId { get; set; }
/// </code>
/// </example>
public sealed partial class ClassChoice : IDisposable
{
    private readonly string _id = $"class-{Guid.NewGuid():N}";
    private readonly CancellationTokenSource _closed = new();
    private IReadOnlyList<SchoolClass>? _classes;
    private string? _page;

    /// <summary>The permission's id.</summary>
    [Parameter, EditorRequired]
    public required string Permission { get; set; }

    [Inject]
    private IRequestSender Sender { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Guid? Chosen => Guid.TryParse(
        System.Web.HttpUtility.ParseQueryString(new Uri(Navigation.Uri).Query)["class"], out var id) ? id : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        Navigation.LocationChanged -= Follow;
        _closed.Cancel();
        _closed.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _page = new Uri(Navigation.Uri).AbsolutePath;
        Navigation.LocationChanged += Follow;
        var outcome = await Sender.Send(new GetVisibleClasses(Permission), _closed.Token);
        _classes = outcome.Value ?? [];
        TakeFirst();
    }

    private void TakeFirst()
    {
        if (Chosen is null && _classes is [var first, ..])
        {
            Go(first.Id.Value, replace: true);
        }
    }

    private void Choose(ChangeEventArgs change)
    {
        if (Guid.TryParse((string?)change.Value, out var id))
        {
            Go(id, replace: false);
        }
    }

    /// <summary>A student in the address belongs to the class left behind.</summary>
    private void Go(Guid id, bool replace)
    {
        var query = new Dictionary<string, object?>(StringComparer.Ordinal) { ["class"] = id, ["student"] = null };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(query), new NavigationOptions { ReplaceHistoryEntry = replace });
    }

    /// <summary>The page's own link in the navigation names no class, and opens the page that is open already.</summary>
    private void Follow(object? sender, LocationChangedEventArgs change) => _ = InvokeAsync(() =>
    {
        if (new Uri(Navigation.Uri).AbsolutePath == _page)
        {
            TakeFirst();
        }

        StateHasChanged();
    });
}
