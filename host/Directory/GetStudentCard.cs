using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory;

/// <summary>One student and the family: who may see and sign, since when; classes; duties.</summary>
[Requires(KernelPermissions.Students)]
internal sealed record GetStudentCard(StudentId StudentId) : Query<StudentCard>, IForStudent;

/// <param name="Student">As of today.</param>
/// <param name="ClassName">Today's class, or null.</param>
/// <param name="Links">All links, ended ones too, newest first.</param>
/// <param name="Memberships">All classes, newest first.</param>
/// <param name="Answers">The duties' items of this student.</param>
internal sealed record StudentCard(
    Student Student, string? ClassName, IReadOnlyList<GuardianLink> Links, IReadOnlyList<ClassMembership> Memberships, IReadOnlyList<DutyAnswer> Answers);

internal sealed record GuardianLink(PersonName Name, GuardianKind Kind, string? Proof, bool MaySee, string? MaySeeProof, bool MaySign, DateOnly From, DateOnly? Until);

internal sealed record ClassMembership(string ClassName, DateOnly From, DateOnly? Until, string? Order);

internal sealed class GetStudentCardHandler(KernelContext store, IDirectory directory, DutyBoard board, ISchoolClock clock)
    : IRequestHandler<GetStudentCard, Outcome<StudentCard>>
{
    public async Task<Outcome<StudentCard>> Handle(GetStudentCard request, CancellationToken cancellationToken)
    {
        if (await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken) is not [var student])
        {
            return Refusal.Because("Student.Unknown");
        }

        var memberships = await store.ClassMemberships.Where(m => m.StudentId == request.StudentId)
            .Join(store.Classes, m => m.ClassId, c => c.Id, (m, c) => new ClassMembership(c.Name, m.From, m.Until, m.Order))
            .ToListAsync(cancellationToken);
        var links = await store.GuardianLinks.Where(l => l.StudentId == request.StudentId)
            .Join(store.Guardians, l => l.GuardianId, g => g.Id, (l, g) => new { l, g })
            .ToListAsync(cancellationToken);
        var className = student.ClassId is { } id ? await store.Classes.Where(c => c.Id == id).Select(c => c.Name).FirstAsync(cancellationToken) : null;
        return new StudentCard(
            student,
            className,
            [.. links.OrderByDescending(x => x.l.From).Select(x => new GuardianLink(
                new PersonName(x.g.Family, x.g.Given, x.g.Patronymic), x.l.Kind, x.l.Proof, x.l.MaySee, x.l.MaySeeProof, x.l.MaySign, x.l.From, x.l.Until))],
            [.. memberships.OrderByDescending(m => m.From)],
            await AnswersAsync(student, cancellationToken));
    }

    private async Task<IReadOnlyList<DutyAnswer>> AnswersAsync(Student student, CancellationToken cancellationToken) =>
        student.ClassId is { } classId
            ? [.. (await board.AskAsync([classId], cancellationToken))
                .Select(a => a with { Items = a.Items is null ? null : [.. a.Items.Where(i => i.StudentId == student.Id)] })]
            : [];
}
