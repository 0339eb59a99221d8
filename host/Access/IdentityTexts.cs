using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Says what Identity objects to in the user's language.</summary>
internal static class IdentityTexts
{
    /// <summary>The first objection: Identity names the next one once this is mended.</summary>
    public static Refusal RefusalOf(IdentityResult result)
    {
        var key = $"Identity.{result.Errors.First().Code}";
        return Refusal.Because(T.Text.Has(key) ? key : "Identity.Other");
    }
}
