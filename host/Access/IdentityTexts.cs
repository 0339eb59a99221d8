using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Identity;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Says what Identity objects to in the user's language.</summary>
internal static class IdentityTexts
{
    public static string Describe(IdentityResult result) => string.Join(' ', result.Errors.Select(Describe));

    private static string Describe(IdentityError error)
    {
        var key = $"Identity.{error.Code}";
        return T.Text.Has(key) ? T.Text[key] : T.Text["Identity.Other"];
    }
}
