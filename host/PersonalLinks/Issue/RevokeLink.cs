using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Takes a link of a student's family back. Never void: whoever revoked it, it stays shut, and a new one is issued.</summary>
[Requires(KernelPermissions.PersonalLinks), NeverVoid]
internal sealed record RevokeLink(StudentId StudentId, AccountId Link, string Reason) : Command<bool>, IForStudent;

internal sealed class RevokeLinkValidator : AbstractValidator<RevokeLink>
{
    public RevokeLinkValidator() => RuleFor(r => r.Reason).Reason();
}

internal sealed class RevokeLinkHandler(LinkReader reader, ILinkAccounts accounts, LinkMails mails, ISchoolClock clock) : IRequestHandler<RevokeLink, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RevokeLink request, CancellationToken cancellationToken)
    {
        var family = await reader.OfStudentsAsync([request.StudentId], clock.Today, cancellationToken);
        if (family.All(l => l.AccountId != request.Link) || !await accounts.RevokeAsync(request.Link, request.Reason.Trim(), cancellationToken))
        {
            return FamilyLinks.Unknown;
        }

        await mails.CallOffAsync(request.Link, cancellationToken);
        return true;
    }
}
