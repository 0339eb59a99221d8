using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>Who stands before the page: which link, and whether he was identified. Reading it changes nothing.</summary>
internal sealed class PersonalVisit(LinkDoor door, PersonalCookie cookie, LinkScope scope, RequestPipeline pipeline, ISchoolClock clock)
{
    /// <returns>Null where the link opens for nobody.</returns>
    public async Task<Visitor?> EnterAsync(HttpContext http, string secret)
    {
        var link = await door.FindAsync(secret, http.RequestAborted);
        return link is null ? null : new Visitor(PersonalAddress.Of(http, secret), link, await cookie.ActorAsync(http, link.AccountId));
    }

    /// <summary>The students about whom this page may speak.</summary>
    public Task<IReadOnlyList<Student>> StudentsAsync(Visitor visitor, CancellationToken cancellationToken) =>
        scope.CoveredAsync(visitor.Link.Holder, clock.Today, signs: false, cancellationToken);

    /// <summary>What is asked, by the pipeline: it says no to whoever was not identified or is so no longer.</summary>
    public async Task<Outcome<AskSheet>> AsksAsync(Visitor visitor, IReadOnlyList<Student> students, CancellationToken cancellationToken) =>
        await pipeline.SendAsync(new GetPersonalAsks([.. students.Select(s => s.Id)]), visitor.Actor, cancellationToken);
}
