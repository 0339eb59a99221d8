using ClassTeacherPlatform.Host.PersonalLinks.Identify;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>Done: on a telephone that others use too, the next one has to identify himself.</summary>
internal static class LeavePage
{
    public static async Task<IResult> HandleAsync(string secret, HttpContext http)
    {
        await PersonalCookie.SignOutAsync(http);
        return PersonalPages.See(PersonalAddress.Of(http, secret).Home);
    }
}
