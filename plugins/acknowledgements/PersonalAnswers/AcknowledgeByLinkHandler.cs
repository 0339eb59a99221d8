using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.PersonalAnswers;

internal sealed class AcknowledgeByLinkHandler(
    AskReader asks, SheetRegistrar registrar, IPersonalIdentity identity, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<AcknowledgeByLink, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(AcknowledgeByLink request, CancellationToken cancellationToken)
    {
        var by = identity.Current!;
        var person = new Person(request.StudentId, by.Holder.GuardianId);
        var book = await asks.ReadAsync(await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken), clock.Today, cancellationToken);
        var group = book.Of(request.StudentId)?.Groups.FirstOrDefault(g => g.People.Any(p => p.Person == person && p.AskId.ToString() == request.AskKey));
        if (group is null)
        {
            // What the page showed may be an hour old: another version, or nothing, is asked by now.
            return Refusal.Because("Link.Changed");
        }

        var line = new SheetLine(SheetAnswer.Seen, clock.Today, string.Empty, null)
        {
            Route = AnswerRoute.PersonalLink,
            LinkNumber = by.LinkNumber,
            LinkFact = by.Fact,
        };
        var written = await registrar.WriteAsync(group.Head.ContentId, [(person, line)], cancellationToken);
        return written.IsDone ? written.Value[0] : written.Refusal;
    }
}
