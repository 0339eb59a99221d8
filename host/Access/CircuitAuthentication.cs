using System.Security.Claims;
using ClassTeacherPlatform.Sdk.Ids;
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
        var user = authenticationState.User;
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccountDirectory>();
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var account = await accounts.GetAsync(new AccountId(id), today, cancellationToken);
        return account is { IsFrozen: false }
            && account.SecurityStamp == user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
    }
}
