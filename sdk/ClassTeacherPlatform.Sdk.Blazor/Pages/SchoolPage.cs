using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ClassTeacherPlatform.Sdk.Blazor.Pages;

/// <summary>
/// The base of a page: sends requests, shows refusals in the user's language, reads again when somebody recorded
/// something, and cancels what runs when it is closed.
/// </summary>
public abstract class SchoolPage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private IDisposable? _subscription;

    /// <summary>Cancelled when the page is closed.</summary>
    protected CancellationToken Closed => _closed.Token;

    /// <summary>What the last read was refused for; a page shows it in place of its content.</summary>
    protected internal Refusal? Refused { get; private set; }

    /// <summary>True once the first read has ended.</summary>
    protected internal bool IsLoaded { get; private set; }

    /// <summary>True while a command runs: bind buttons to it.</summary>
    protected bool IsBusy { get; private set; }

    /// <summary>Sends requests.</summary>
    [Inject]
    protected IRequestSender Sender { get; set; } = null!;

    /// <summary>The school's time.</summary>
    [Inject]
    protected ISchoolClock Clock { get; set; } = null!;

    /// <summary>Who is signed in.</summary>
    [Inject]
    protected ICurrentAccount Account { get; set; } = null!;

    /// <summary>Addresses.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private ILiveChanges Changes { get; set; } = null!;

    [Inject]
    private IRefusalTexts Refusals { get; set; } = null!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows; called at the start, when parameters change, and after each change by anybody.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Sends a query; a refusal is kept in <see cref="Refused"/> and gives null.</summary>
    protected async Task<TResult?> Ask<TResult>(Query<TResult> query)
        where TResult : class
    {
        var outcome = await Sender.Send(query, Closed);
        if (!outcome.IsDone)
        {
            Refused = outcome.Refusal;
        }

        return outcome.Value;
    }

    /// <summary>Sends a command; shows its refusal as a message, or <paramref name="done"/> (a text) where it succeeded.</summary>
    protected async Task<Outcome<TResult>> Do<TResult>(IRequest<Outcome<TResult>> command, string? done = null)
    {
        IsBusy = true;
        try
        {
            var outcome = await Sender.Send(command, Closed);
            if (!outcome.IsDone)
            {
                Snackbar.Add(Refusals.Describe(outcome.Refusal, GetType().Assembly), Severity.Warning);
            }
            else if (done is not null)
            {
                Snackbar.Add(done, Severity.Success);
            }

            return outcome;
        }
        finally
        {
            IsBusy = false;
        }
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _subscription = Changes.Subscribe(() => InvokeAsync(ReloadAsync));

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReloadAsync();

    /// <summary>Ends the page's work.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _subscription?.Dispose();
            _closed.Cancel();
            _closed.Dispose();
        }
    }

    /// <summary>Reads again and renders.</summary>
    protected async Task ReloadAsync()
    {
        if (_closed.IsCancellationRequested)
        {
            return;
        }

        Refused = null;
        try
        {
            await LoadAsync();
            IsLoaded = true;
            StateHasChanged();
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            // The page was closed while it read: there is nobody to show anything to.
        }
    }
}
