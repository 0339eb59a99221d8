using ClassTeacherPlatform.Host.Requests;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>
/// An open page outlives its cookie: twice a minute it is asked whether the account may still be signed in. Commands do
/// not wait for that, they are checked one by one.
/// </summary>
internal sealed class CircuitAuthentication(ILoggerFactory logs, IServiceScopeFactory scopes, IOptions<IdentityOptions> identity, TimeProvider time)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (Actor.Of(authenticationState.User, identity.Value) is not { } actor)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccountDirectory>();
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var account = await accounts.GetAsync(actor.Id, today, cancellationToken);
        return account is { IsFrozen: false } && actor.IsSessionOf(account);
    }
}
