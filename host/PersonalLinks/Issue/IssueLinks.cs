using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Issues links to some people, a class in one step; by e-mail they go out with the operation.</summary>
[Requires(KernelPermissions.PersonalLinks)]
internal sealed record IssueLinks : Command<IReadOnlyList<IssuedLink>>, IForStudents
{
    public required IReadOnlyList<LinkLine> Lines { get; init; }

    public required LinkDelivery Delivery { get; init; }

    public required DateOnly LastDay { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}

internal sealed class IssueLinksValidator : AbstractValidator<IssueLinks>
{
    public IssueLinksValidator()
    {
        RuleFor(i => i.Lines).NotEmpty().WithMessage("Links.NobodyChosen");
        RuleFor(i => i.Delivery).IsInEnum();
    }
}

internal sealed class IssueLinksHandler(IDirectory directory, LinkIssuer issuer, LinkMails mails, SchoolAddress address, ISchoolClock clock)
    : IRequestHandler<IssueLinks, Outcome<IReadOnlyList<IssuedLink>>>
{
    public async Task<Outcome<IReadOnlyList<IssuedLink>>> Handle(IssueLinks request, CancellationToken cancellationToken)
    {
        if (address.Public is null)
        {
            return Refusal.Because("Links.NoAddress");
        }

        var students = (await directory.StudentsAsync(request.StudentIds, clock.Today, cancellationToken)).ToDictionary(s => s.Id);
        var issued = new List<IssuedLink>();
        foreach (var line in request.Lines)
        {
            if (!IsFamily(students.GetValueOrDefault(line.StudentId), line.Holder))
            {
                return FamilyLinks.Unknown;
            }

            var draft = new PersonalLinkDraft { Holder = line.Holder, TokenHash = line.Token.Hash, Delivery = request.Delivery, LastDay = request.LastDay };
            var outcome = await issuer.IssueAsync(draft, cancellationToken);
            if (!outcome.IsDone)
            {
                return outcome.Refusal;
            }

            if (request.Delivery == LinkDelivery.Mail)
            {
                await mails.SendAsync(outcome.Value, line.Token, cancellationToken);
            }

            issued.Add(new IssuedLink(outcome.Value.Number, outcome.Value.LastDay));
        }

        return issued;
    }

    private static bool IsFamily(Student? student, LinkHolder holder) =>
        student is not null && (holder.StudentId == student.Id || student.Guardians.Any(g => g.Id == holder.GuardianId));
}
