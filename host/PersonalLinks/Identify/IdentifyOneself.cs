using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Takes the second fact.</summary>
internal static class IdentifyOneself
{
    public static async Task<IResult> HandleAsync(string secret, HttpContext http, PersonalVisit visit, AskIdentity page, Identifying identifying)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (fact, result) = await identifying.TryAsync(visitor, form["fact"].ToString(), http.RequestAborted);
        return result switch
        {
            IdentifyResult.Identified => await EnterAsync(http, visitor, visit, identifying, fact!.Value),
            IdentifyResult.Wrong => await page.PageAsync(visitor, T.Text["Links.Identify.Wrong"], fact == IdentityFact.MailCode, http.RequestAborted),
            IdentifyResult.Locked => await page.PageAsync(visitor, T.Text["Links.Identify.Locked"], codeSent: false, http.RequestAborted),
            IdentifyResult.Revoked => PersonalPages.Closed,
        };
    }

    private static async Task<IResult> EnterAsync(HttpContext http, Visitor visitor, PersonalVisit visit, Identifying identifying, IdentityFact fact)
    {
        var actor = new Actor(visitor.Link.AccountId) { Fact = fact };
        var students = await visit.StudentsAsync(visitor, http.RequestAborted);
        await identifying.RecordAsync(actor, [.. students.Select(s => s.Id)], http.RequestAborted);
        await http.RequestServices.GetRequiredService<PersonalCookie>().SignInAsync(http, visitor.Link.AccountId, fact);
        return PersonalPages.See(visitor.Address.Home);
    }
}
