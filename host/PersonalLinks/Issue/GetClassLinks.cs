using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Who of a class's families has a link, and to whom one can be issued.</summary>
[Requires(KernelPermissions.PersonalLinks)]
internal sealed record GetClassLinks(SchoolClassId ClassId) : Query<ClassLinks>, IForClass;

internal sealed class GetClassLinksHandler(IDirectory directory, LinkReader reader, LinkPeople people, MailService mail, ISchoolClock clock)
    : IRequestHandler<GetClassLinks, Outcome<ClassLinks>>
{
    public async Task<Outcome<ClassLinks>> Handle(GetClassLinks request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Lists.ClassUnknown");
        }

        var hasMail = await mail.RouteAsync(cancellationToken) == MailRoute.Server;
        var links = await reader.OfStudentsAsync([.. roster.Students.Select(s => s.Id)], clock.Today, cancellationToken);
        var school = await directory.SchoolAsync(cancellationToken);
        return new ClassLinks(roster.Class, school.Name, people.Of(roster.Students, links, hasMail), people.HasAddress, hasMail);
    }
}
