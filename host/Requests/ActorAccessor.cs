using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Who is signed in, in a circuit, in a plain HTTP request, or set by the command line.</summary>
internal sealed class ActorAccessor(IServiceProvider services, IHttpContextAccessor http, IOptions<IdentityOptions> identity)
{
    private Actor? _set;

    /// <summary>Acts as this one from now on in this scope: tests.</summary>
    public void Set(Actor actor) => _set = actor;

    public async ValueTask<Actor?> GetAsync() =>
        _set ?? Actor.Of(await CircuitUserAsync() ?? http.HttpContext?.User, identity.Value);

    private async ValueTask<ClaimsPrincipal?> CircuitUserAsync()
    {
        try
        {
            var state = services.GetService<AuthenticationStateProvider>();
            return state is null ? null : (await state.GetAuthenticationStateAsync()).User;
        }
        catch (InvalidOperationException)
        {
            // Not a circuit and not a page: the provider was never told. The HTTP request knows.
            return null;
        }
    }
}
