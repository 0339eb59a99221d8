using System.Security.Claims;
using ClassTeacherPlatform.Host.Access.Own;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace ClassTeacherPlatform.Host.Access.Pages;

/// <summary>The base of the static pages about the own account: plain forms, since they set the cookie anew.</summary>
public abstract class OwnAccountPage : ComponentBase
{
    /// <summary>Why the last step was not done, in the user's language.</summary>
    protected string? Problem { get; set; }

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The page that has to be finished first; null for nothing.</summary>
    protected string? Unfinished => Http.User.FindFirstValue(AccountClaims.Unfinished);

    internal OwnAccountView? Own { get; private set; }

    private string Id => Http.User.FindFirstValue(ClaimTypes.NameIdentifier)!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private IRequestSender Sender { get; set; } = null!;

    [Inject]
    private IRefusalTexts Refusals { get; set; } = null!;

    [Inject]
    private AuthenticationStateProvider Signed { get; set; } = null!;

    [Inject]
    private IServiceScopeFactory Scopes { get; set; } = null!;

    protected override Task OnInitializedAsync() => ReadAsync();

    protected async Task ReadAsync()
    {
        var read = await Sender.Send(new GetOwnAccount(), Http.RequestAborted);
        (Own, Problem) = (read.Value, read.IsDone ? Problem : Refusals.Describe(read.Refusal, typeof(OwnAccountPage).Assembly));
    }

    protected async Task<bool> DoAsync<TResult>(IRequest<Outcome<TResult>> command)
    {
        var done = await Sender.Send(command, Http.RequestAborted);
        Problem = done.IsDone ? null : Refusals.Describe(done.Refusal, typeof(OwnAccountPage).Assembly);
        return done.IsDone;
    }

    /// <summary>Signs this browser in again: what was changed ended all sessions, this one too. A fresh scope, since ours may hold the account as it was.</summary>
    private protected async Task SignInAgainAsync()
    {
        await using var scope = Scopes.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<AccountSignIn>();
        await signIn.RefreshSignInAsync((await signIn.UserManager.FindByIdAsync(Id))!);
        ((IHostEnvironmentAuthenticationStateProvider)Signed).SetAuthenticationState(Task.FromResult(new AuthenticationState(Http.User)));
    }

    private protected async Task<string?> KeyAsync()
    {
        await using var scope = Scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<AccountSignIn>().UserManager;
        var account = await users.FindByIdAsync(Id);
        return account is null ? null : await users.GetAuthenticatorKeyAsync(account);
    }

    private protected async Task SignOutAsync()
    {
        await using var scope = Scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountSignIn>().SignOutAsync();
    }
}
