using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Corrects a student's name and birthday; the register keeps what stood there before.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record CorrectStudent(StudentId StudentId, string Family, string Given, string? Patronymic, DateOnly? BornOn) : Command<bool>, IForStudent;

internal sealed class CorrectStudentValidator : AbstractValidator<CorrectStudent>
{
    public CorrectStudentValidator(ISchoolClock clock)
    {
        RuleFor(c => c.Family).Name("Lists.FamilyMissing");
        RuleFor(c => c.Given).Name("Lists.GivenMissing");
        RuleFor(c => c.Patronymic).Patronymic();
        RuleFor(c => c.BornOn).BornOn(() => clock.Today);
    }
}

internal sealed class CorrectStudentHandler(KernelContext store) : IRequestHandler<CorrectStudent, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(CorrectStudent request, CancellationToken cancellationToken)
    {
        if (await store.Students.FindAsync([request.StudentId], cancellationToken) is not { } student)
        {
            return Refusal.Because("Lists.StudentUnknown");
        }

        (student.Family, student.Given) = (PersonNames.Tidy(request.Family), PersonNames.Tidy(request.Given));
        (student.Patronymic, student.BornOn) = (PersonRules.OrNull(request.Patronymic), request.BornOn);
        return true;
    }
}
