using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Corrects a representative's name and contacts, for all of the person's children.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record CorrectGuardian(GuardianId GuardianId, string Family, string Given, string? Patronymic, string? Phone, string? Email) : Command<bool>;

internal sealed class CorrectGuardianValidator : AbstractValidator<CorrectGuardian>
{
    public CorrectGuardianValidator()
    {
        RuleFor(c => c.Family).Name("Lists.FamilyMissing");
        RuleFor(c => c.Given).Name("Lists.GivenMissing");
        RuleFor(c => c.Patronymic).Patronymic();
        RuleFor(c => c.Phone).Phone();
        RuleFor(c => c.Email).Email();
    }
}

internal sealed class CorrectGuardianHandler(KernelContext store) : IRequestHandler<CorrectGuardian, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(CorrectGuardian request, CancellationToken cancellationToken)
    {
        if (await store.Guardians.FindAsync([request.GuardianId], cancellationToken) is not { } guardian)
        {
            return Refusal.Because("Lists.GuardianUnknown");
        }

        (guardian.Family, guardian.Given) = (PersonNames.Tidy(request.Family), PersonNames.Tidy(request.Given));
        guardian.Patronymic = PersonRules.OrNull(request.Patronymic);
        (guardian.Phone, guardian.Email) = (Contacts.Phone(request.Phone ?? string.Empty), Contacts.Email(request.Email ?? string.Empty));
        return true;
    }
}
