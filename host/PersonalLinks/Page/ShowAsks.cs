using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>Opens the link: before identification the question who it is, after it what the school asks.</summary>
internal static class ShowAsks
{
    public static async Task<IResult> HandleAsync(string secret, HttpContext http, PersonalVisit visit, AskIdentity identity, IDirectory directory)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        return visitor.Actor is null
            ? await identity.PageAsync(visitor, null, codeSent: false, http.RequestAborted)
            : await PageAsync(http, visitor, visit, identity, directory, null);
    }

    /// <summary>What is asked, read anew; the question who it is where the half hour, or the session, has ended.</summary>
    public static async Task<IResult> PageAsync(
        HttpContext http, Visitor visitor, PersonalVisit visit, AskIdentity identity, IDirectory directory, string? refused)
    {
        var students = await visit.StudentsAsync(visitor, http.RequestAborted);
        var sheet = await visit.AsksAsync(visitor, students, http.RequestAborted);
        if (!sheet.IsDone)
        {
            return await identity.PageAsync(visitor, null, codeSent: false, http.RequestAborted);
        }

        var school = await directory.SchoolAsync(http.RequestAborted);
        var view = AsksView.Of(visitor.Address, school.Name, students, sheet.Value, refused);
        return PersonalPages.Page<AsksPage>(new() { [nameof(AsksPage.View)] = view });
    }
}
