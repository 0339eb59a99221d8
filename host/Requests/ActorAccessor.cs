using System.Security.Claims;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components.Authorization;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Who is signed in, in a circuit, in a plain HTTP request, or set by the command line.</summary>
internal sealed class ActorAccessor(IServiceProvider services, IHttpContextAccessor http)
{
    private AccountId? _set;

    /// <summary>Acts for this account from now on in this scope: command line and tests.</summary>
    public void Set(AccountId account) => _set = account;

    public async ValueTask<AccountId?> GetAsync()
    {
        if (_set is not null)
        {
            return _set;
        }

        var user = await CircuitUserAsync() ?? http.HttpContext?.User;
        return Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new AccountId(id) : null;
    }

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
