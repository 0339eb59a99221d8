using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Adds a representative to a student: a new person, or one who is known as another child's.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record AddGuardian(StudentId StudentId, LinkTerms Terms) : Command<GuardianId>, IForStudent
{
    /// <summary>The known person; null for a new one, whom the name describes.</summary>
    public GuardianId? Known { get; init; }

    public string Family { get; init; } = string.Empty;

    public string Given { get; init; } = string.Empty;

    public string? Patronymic { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}

internal sealed class AddGuardianValidator : AbstractValidator<AddGuardian>
{
    public AddGuardianValidator()
    {
        RuleFor(a => a.Terms).SetValidator(new LinkTermsValidator());
        When(a => a.Known is null, () =>
        {
            RuleFor(a => a.Family).Name("Lists.FamilyMissing");
            RuleFor(a => a.Given).Name("Lists.GivenMissing");
            RuleFor(a => a.Patronymic).Patronymic();
            RuleFor(a => a.Phone).Phone();
            RuleFor(a => a.Email).Email();
        });
    }
}

internal sealed class AddGuardianHandler(KernelContext store) : IRequestHandler<AddGuardian, Outcome<GuardianId>>
{
    public async Task<Outcome<GuardianId>> Handle(AddGuardian request, CancellationToken cancellationToken)
    {
        if (await store.Students.FindAsync([request.StudentId], cancellationToken) is null)
        {
            return Refusal.Because("Lists.StudentUnknown");
        }

        if (request.Known is { } known && await store.Guardians.FindAsync([known], cancellationToken) is null)
        {
            return Refusal.Because("Lists.GuardianUnknown");
        }

        var guardian = request.Known ?? Add(request);
        if (await store.GuardianLinks.AnyAsync(
            l => l.StudentId == request.StudentId && l.GuardianId == guardian && (l.Until == null || l.Until >= request.Terms.From), cancellationToken))
        {
            return Refusal.Because("Lists.AlreadyGuardian");
        }

        var link = new GuardianLinkRow { StudentId = request.StudentId, GuardianId = guardian, Kind = request.Terms.Kind, From = request.Terms.From };
        request.Terms.WriteTo(link);
        store.Add(link);
        return guardian;
    }

    private GuardianId Add(AddGuardian request)
    {
        var row = new GuardianRow
        {
            Family = PersonNames.Tidy(request.Family),
            Given = PersonNames.Tidy(request.Given),
            Patronymic = PersonRules.OrNull(request.Patronymic),
            Phone = Contacts.Phone(request.Phone ?? string.Empty),
            Email = Contacts.Email(request.Email ?? string.Empty),
        };
        store.Add(row);
        return row.Id;
    }
}
