using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>One student and the family: who may see and sign, since when; classes; duties.</summary>
[Requires(KernelPermissions.Students)]
internal sealed record GetStudentCard(StudentId StudentId) : Query<StudentCard>, IForStudent;

/// <param name="Student">As of today.</param>
/// <param name="ClassName">Today's class, or null.</param>
/// <param name="Links">All links, ended ones too, newest first.</param>
/// <param name="Memberships">All classes, newest first.</param>
/// <param name="Clauses">Those that enabled duties carry, with the items of this student alone.</param>
public sealed record StudentCard(
    Student Student, string? ClassName, IReadOnlyList<GuardianLink> Links, IReadOnlyList<ClassMembership> Memberships, IReadOnlyList<ClauseAnswers> Clauses);

internal sealed class GetStudentCardHandler(KernelContext store, IDirectory directory, ClauseBoard board, ISchoolClock clock)
    : IRequestHandler<GetStudentCard, Outcome<StudentCard>>
{
    public async Task<Outcome<StudentCard>> Handle(GetStudentCard request, CancellationToken cancellationToken)
    {
        if (await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken) is not [var student])
        {
            return Refusal.Because("Card.Unknown");
        }

        var memberships = await store.ClassMemberships.Where(m => m.StudentId == request.StudentId)
            .Join(store.Classes, m => m.ClassId, c => c.Id, (m, c) => new ClassMembership(c.Name, m.From, m.Until, m.Order))
            .ToListAsync(cancellationToken);
        var links = await store.GuardianLinks.Where(l => l.StudentId == request.StudentId)
            .Join(store.Guardians, l => l.GuardianId, g => g.Id, (l, g) => new { l, g })
            .ToListAsync(cancellationToken);
        return new StudentCard(
            student,
            memberships.Find(m => m.From <= clock.Today && (m.Until is null || m.Until >= clock.Today))?.ClassName,
            [.. links.OrderByDescending(x => x.l.From).ThenBy(x => x.l.Kind).Select(x => LinkOf(x.l, x.g))],
            [.. memberships.OrderByDescending(m => m.From)],
            await ClausesAsync(student, cancellationToken));
    }

    private static GuardianLink LinkOf(GuardianLinkRow link, GuardianRow guardian) => new(
        new PersonName(guardian.Family, guardian.Given, guardian.Patronymic), link.Kind, link.Proof, link.MaySee, link.MaySeeProof, link.MaySign, link.From, link.Until)
    {
        Phone = guardian.Phone,
        Email = guardian.Email,
    };

    private async Task<IReadOnlyList<ClauseAnswers>> ClausesAsync(Student student, CancellationToken cancellationToken)
    {
        if (student.ClassId is not { } classId)
        {
            return [];
        }

        var rosters = await directory.RostersAsync([classId], clock.Today, cancellationToken);
        var clauses = await board.AskAsync([.. rosters.Select(r => r with { Students = [student] })], cancellationToken);
        return [.. clauses.Where(c => c.Answers.Count > 0).Select(c => c with { Answers = [.. c.Answers.Select(a => Of(a, student.Id))] })];
    }

    private static DutyAnswer Of(DutyAnswer answer, StudentId student) =>
        answer with { Items = answer.Items is null ? null : [.. answer.Items.Where(i => i.StudentId == student)] };
}
