using System.Security.Claims;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>
/// Whoever asks: an account, and the stamp that it had when its session began. Without a stamp there is no session that could
/// have ended: the command line and tests.
/// </summary>
internal sealed record Actor(AccountId Id, string? SecurityStamp = null)
{
    /// <summary>Of a person by link: what he was identified by; without it nothing is accepted from a link.</summary>
    public IdentityFact? Fact { get; init; }

    /// <summary>The actor of a signed-in user; null for anybody else.</summary>
    public static Actor? Of(ClaimsPrincipal? user, IdentityOptions identity) =>
        Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? new Actor(new AccountId(id), user!.FindFirstValue(identity.ClaimsIdentity.SecurityStampClaimType) ?? string.Empty)
            : null;

    /// <summary>
    /// Whether the session is still one of the account's: a freeze, a new password or a new second factor ends those that
    /// were open (clause 11), and they stay ended when the account is unfrozen.
    /// </summary>
    public bool IsSessionOf(AccountAccess account) => SecurityStamp is null || SecurityStamp == account.SecurityStamp;
}
