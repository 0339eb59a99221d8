using System.Security.Claims;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>The protected cookie of who identified himself: bound to one link, for half an hour, whatever he does meanwhile.</summary>
internal sealed class PersonalCookie(UserManager<Access.Account> users, IOptions<IdentityOptions> identity)
{
    public const string Scheme = "personal-link";

    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private const string FactClaim = "ctp:fact";

    public async Task SignInAsync(HttpContext http, AccountId link, IdentityFact fact)
    {
        var account = await users.FindByIdAsync(link.ToString()) ?? throw new InvalidOperationException("The link's identity is gone.");
        var claims = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, link.ToString()),
                new Claim(identity.Value.ClaimsIdentity.SecurityStampClaimType, account.SecurityStamp ?? string.Empty),
                new Claim(FactClaim, fact.ToString()),
            ],
            Scheme);
        await http.SignInAsync(Scheme, new ClaimsPrincipal(claims));
    }

    public static Task SignOutAsync(HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Who acts, where the cookie is of this very link; null where he has to identify himself (again).</summary>
    public async Task<Actor?> ActorAsync(HttpContext http, AccountId link)
    {
        var read = await http.AuthenticateAsync(Scheme);
        return Actor.Of(read.Principal, identity.Value) is { } actor && actor.Id == link
            && Enum.TryParse<IdentityFact>(read.Principal!.FindFirstValue(FactClaim), out var fact)
            ? actor with { Fact = fact }
            : null;
    }
}
