using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.PersonalLinks.Answer;

/// <summary>A deliberate press of a button by an identified person (clause 3).</summary>
internal static class AnswerAsk
{
    public static async Task<IResult> HandleAsync(
        string secret, HttpContext http, PersonalVisit visit, Answering answering, AskIdentity identity, IDirectory directory)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        if (visitor.Actor is null)
        {
            return await identity.PageAsync(visitor, T.Text["Links.Identify.Again"], codeSent: false, http.RequestAborted);
        }

        var students = await visit.StudentsAsync(visitor, http.RequestAborted);
        var sheet = await visit.AsksAsync(visitor, students, http.RequestAborted);
        var pressed = PressedButton.Read(await http.Request.ReadFormAsync(http.RequestAborted));
        var (entry, refused) = await answering.AnswerAsync(visitor.Actor, sheet.Value, pressed, http.RequestAborted);
        return entry is { } id
            ? PersonalPages.See(visitor.Address.To($"/receipt/{id.Value}"))
            : await ShowAsks.PageAsync(http, visitor, visit, identity, directory, refused);
    }
}
