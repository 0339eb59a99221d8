using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Banners;

/// <summary>What modules say above every page to whoever is signed in; read again after each change and each switch of a module.</summary>
public sealed partial class BannerLines : IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private IReadOnlyList<BannerLine> _lines = [];
    private IDisposable? _changes;
    private IDisposable? _switches;

    [Inject]
    private BannerBoard Board { get; set; } = null!;

    [Inject]
    private ICurrentAccount Account { get; set; } = null!;

    [Inject]
    private ILiveChanges Changes { get; set; } = null!;

    [Inject]
    private PageAssemblies Pages { get; set; } = null!;

    public void Dispose()
    {
        _changes?.Dispose();
        _switches?.Dispose();
        _closed.Cancel();
        _closed.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        _changes = Changes.Subscribe(FollowAsync);
        _switches = Pages.Subscribe(FollowAsync);
        return ReadAsync();
    }

    private async Task ReadAsync() => _lines = await Board.AskAsync(Account, _closed.Token);

    private Task FollowAsync() => InvokeAsync(async () =>
    {
        await ReadAsync();
        StateHasChanged();
    });
}
