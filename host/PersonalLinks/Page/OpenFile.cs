using ClassTeacherPlatform.Sdk.Files;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>Opens the file of something that is asked now: no file by its hash, whoever knows it.</summary>
internal static class OpenFile
{
    public static async Task<IResult> HandleAsync(
        string secret, string module, Guid student, string ask, HttpContext http, PersonalVisit visit, IFileStore files)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        var students = await visit.StudentsAsync(visitor, http.RequestAborted);
        var sheet = await visit.AsksAsync(visitor, students, http.RequestAborted);
        var offered = sheet.Value?.Asks.FirstOrDefault(o => o.Module == module && o.Ask.StudentId.Value == student && o.Ask.Key == ask);
        return offered?.Ask.File is { } file && await files.OpenAsync(file.Sha256, http.RequestAborted) is { } stream
            ? Results.Stream(stream, file.MediaType, file.Name)
            : PersonalPages.See(visitor.Address.Home);
    }
}
