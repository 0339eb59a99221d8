using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>What the directory holds of one student, to be edited.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record GetStudentRecord(StudentId StudentId) : Query<StudentRecord>, IForStudent;

/// <param name="Student">The student.</param>
/// <param name="Memberships">All classes, newest first.</param>
/// <param name="Links">All links, newest first.</param>
internal sealed record StudentRecord(StudentRow Student, IReadOnlyList<ClassMembership> Memberships, IReadOnlyList<LinkRecord> Links);

internal sealed record LinkRecord(GuardianLinkRow Link, GuardianRow Guardian);

internal sealed class GetStudentRecordHandler(KernelContext store) : IRequestHandler<GetStudentRecord, Outcome<StudentRecord>>
{
    public async Task<Outcome<StudentRecord>> Handle(GetStudentRecord request, CancellationToken cancellationToken)
    {
        if (await store.Students.AsNoTracking().FirstOrDefaultAsync(s => s.Id == request.StudentId, cancellationToken) is not { } student)
        {
            return Refusal.Because("Lists.StudentUnknown");
        }

        var memberships = await store.ClassMemberships.Where(m => m.StudentId == request.StudentId)
            .Join(store.Classes, m => m.ClassId, c => c.Id, (m, c) => new ClassMembership(c.Name, m.From, m.Until, m.Order))
            .ToListAsync(cancellationToken);
        var links = await store.GuardianLinks.AsNoTracking().Where(l => l.StudentId == request.StudentId)
            .Join(store.Guardians, l => l.GuardianId, g => g.Id, (l, g) => new LinkRecord(l, g))
            .ToListAsync(cancellationToken);
        return new StudentRecord(
            student, [.. memberships.OrderByDescending(m => m.From)], [.. links.OrderByDescending(l => l.Link.From).ThenBy(l => l.Link.Kind)]);
    }
}
