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
    private readonly HashSet<string> _marked = new(StringComparer.Ordinal);
    private IReadOnlyList<FieldError> _errors = [];
    private IDisposable? _subscription;
    private Task _reading = Task.CompletedTask;
    private bool _isReading;
    private bool _isStale;

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

    /// <summary>
    /// What the last command's validators said of a field, in the user's language; null for nothing. A form asks this for each
    /// field that it shows; what is wrong with others appears as a message.
    /// </summary>
    /// <param name="field">The command's property, such as <c>nameof(RegisterAnswer.SignedOn)</c>.</param>
    /// <example><code>&lt;MudTextField Error="@(ErrorOf("Family") is not null)" ErrorText="@ErrorOf("Family")" … /&gt;</code></example>
    protected string? ErrorOf(string field)
    {
        _marked.Add(field);
        var errors = _errors.Where(error => error.Field == field).ToList();
        return errors.Count == 0 ? null : Refusals.Describe(new Refusal.Invalid(errors), GetType().Assembly);
    }

    /// <summary>Forgets what was said of fields: a form was closed or emptied.</summary>
    protected void ForgetErrors() => _errors = [];

    /// <summary>
    /// Sends a command; shows its refusal as a message (or at the fields, see <see cref="ErrorOf"/>), or <paramref name="done"/>
    /// (a text) where it succeeded. A second press while the first is being done is refused without a word.
    /// </summary>
    protected async Task<Outcome<TResult>> Do<TResult>(IRequest<Outcome<TResult>> command, string? done = null)
    {
        if (IsBusy)
        {
            // The second press of a double click: what the first one does is not done yet.
            return Refusal.Because("Kit.Busy");
        }

        IsBusy = true;
        _errors = [];
        try
        {
            var outcome = await Sender.Send(command, Closed);
            if (!outcome.IsDone)
            {
                ShowRefusal(outcome.Refusal);
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

    /// <summary>Reads again and renders. Asked for while a read runs, it reads once more after that, however often it was asked.</summary>
    protected Task ReloadAsync()
    {
        _isStale = true;
        if (!_isReading)
        {
            _reading = ReadUntilFreshAsync();
        }

        return _reading;
    }

    private async Task ReadUntilFreshAsync()
    {
        _isReading = true;
        try
        {
            while (_isStale && !_closed.IsCancellationRequested)
            {
                _isStale = false;
                Refused = null;
                await LoadAsync();
                IsLoaded = true;
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            // The page was closed while it read: there is nobody to show anything to.
        }
        finally
        {
            _isReading = false;
        }
    }

    private void ShowRefusal(Refusal refusal)
    {
        var message = refusal;
        if (refusal is Refusal.Invalid invalid)
        {
            _errors = invalid.Errors;
            var others = invalid.Errors.Where(error => !_marked.Contains(error.Field)).ToList();
            message = others.Count == 0 ? null : new Refusal.Invalid(others);
        }

        Snackbar.Add(message is null ? T.Text["Kit.CheckFields"] : Refusals.Describe(message, GetType().Assembly), Severity.Warning);
    }
}
