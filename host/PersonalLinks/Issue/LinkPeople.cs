using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>To whom of a family a link may be issued, by the rules that issuing and opening it keep.</summary>
internal sealed class LinkPeople(SchoolAddress address, ISchoolClock clock, IOptions<PersonalLinkSettings> settings)
{
    /// <summary>Civil Code art. 26: from 14 a minor acts himself, with the representatives' consent.</summary>
    private const int ActsHimself = 14;

    public bool HasAddress => address.Public is not null;

    public IReadOnlyList<LinkPerson> Of(IReadOnlyList<Student> students, IReadOnlyList<PersonalLink> links, bool hasMail)
    {
        var held = links.ToLookup(l => l.Holder);
        return [.. students.SelectMany(student => Guardians(student).Concat(Self(student)))];

        IEnumerable<LinkPerson> Guardians(Student student) => student.Guardians
            .Where(g => g.MaySee && !(student.AgeOn(clock.Today) >= LinkScope.Adult))
            .Select(g => Person(student, LinkHolder.Of(g.Id), g.Name.Full, g.Kind, g.Email, g.Phone));

        IEnumerable<LinkPerson> Self(Student student) => student.AgeOn(clock.Today) >= ActsHimself
            ? [Person(student, LinkHolder.Of(student.Id), student.Name.Full, null, null, null)]
            : [];

        LinkPerson Person(Student student, LinkHolder holder, string name, GuardianKind? kind, string? email, string? phone)
        {
            var known = new FactRule(string.IsNullOrWhiteSpace(email) || !hasMail ? null : email, phone, student.BornOn is { } born ? [born] : []);
            return new LinkPerson
            {
                StudentId = student.Id,
                StudentName = student.Name.Full,
                Holder = holder,
                Name = name,
                Kind = kind,
                PaperFact = known.Choose(LinkDelivery.Paper, settings.Value.SecondFact)?.Fact,
                MailFact = known.Mailbox is null ? null : known.Choose(LinkDelivery.Mail, settings.Value.SecondFact)?.Fact,
                Links = [.. held[holder]],
            };
        }
    }
}
