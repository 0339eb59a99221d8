using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Enrols a new student into a class.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record AddStudent(SchoolClassId ClassId, DateOnly From) : Command<StudentId>, IForClass
{
    public required string Family { get; init; }

    public required string Given { get; init; }

    public string? Patronymic { get; init; }

    public DateOnly? BornOn { get; init; }

    public string? Order { get; init; }

    /// <summary>The person has seen that somebody of this name and birthday is known, and adds another one.</summary>
    public bool IsNamesake { get; init; }
}

internal sealed class AddStudentValidator : AbstractValidator<AddStudent>
{
    public AddStudentValidator(ISchoolClock clock)
    {
        RuleFor(a => a.Family).Name("Lists.FamilyMissing");
        RuleFor(a => a.Given).Name("Lists.GivenMissing");
        RuleFor(a => a.Patronymic).Patronymic();
        RuleFor(a => a.BornOn).BornOn(() => clock.Today);
    }
}

internal sealed class AddStudentHandler(KernelContext store) : IRequestHandler<AddStudent, Outcome<StudentId>>
{
    public async Task<Outcome<StudentId>> Handle(AddStudent request, CancellationToken cancellationToken)
    {
        if (await store.Classes.FindAsync([request.ClassId], cancellationToken) is null)
        {
            return Refusal.Because("Lists.ClassUnknown");
        }

        var row = new StudentRow
        {
            Family = PersonNames.Tidy(request.Family),
            Given = PersonNames.Tidy(request.Given),
            Patronymic = PersonRules.OrNull(request.Patronymic),
            BornOn = request.BornOn,
        };
        if (!request.IsNamesake && await IsKnownAsync(row, cancellationToken))
        {
            return Refusal.Because("Lists.StudentKnown");
        }

        store.Add(row);
        store.Add(new ClassMembershipRow { StudentId = row.Id, ClassId = request.ClassId, From = request.From, Order = PersonRules.OrNull(request.Order) });
        return row.Id;
    }

    private async Task<bool> IsKnownAsync(StudentRow row, CancellationToken cancellationToken)
    {
        var key = PersonNames.KeyOf($"{row.Family}|{row.Given}");
        var sameDay = await store.Students.AsNoTracking().Where(s => s.BornOn == row.BornOn).ToListAsync(cancellationToken);
        return sameDay.Exists(s => PersonNames.KeyOf($"{s.Family}|{s.Given}") == key);
    }
}
