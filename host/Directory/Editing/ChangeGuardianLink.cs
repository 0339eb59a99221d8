using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Changes what a representative is to a child, from a day on: what held earlier can be read later.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record ChangeGuardianLink(Guid LinkId, StudentId StudentId, LinkTerms Terms) : Command<bool>, IForStudent;

internal sealed class ChangeGuardianLinkValidator : AbstractValidator<ChangeGuardianLink>
{
    public ChangeGuardianLinkValidator() => RuleFor(c => c.Terms).SetValidator(new LinkTermsValidator());
}

internal sealed class ChangeGuardianLinkHandler(KernelContext store) : IRequestHandler<ChangeGuardianLink, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(ChangeGuardianLink request, CancellationToken cancellationToken)
    {
        var link = await store.GuardianLinks.FindAsync([request.LinkId], cancellationToken);
        if (link is null || link.StudentId != request.StudentId)
        {
            return Refusal.Because("Lists.LinkUnknown");
        }

        if (link.Until < request.Terms.From || request.Terms.From < link.From)
        {
            return Refusal.Because("Lists.LinkNotThen");
        }

        if (OnlyEnds(link, request.Terms))
        {
            link.Until = request.Terms.Until;
            return true;
        }

        LinkHistory.Change(store, link, request.Terms.From, request.Terms.WriteTo);
        return true;
    }

    /// <summary>An end is not another link: the same one gets its last day.</summary>
    private static bool OnlyEnds(GuardianLinkRow link, LinkTerms terms) =>
        link.Kind == terms.Kind && link.Proof == PersonRules.OrNull(terms.Proof) && link.MaySee == terms.MaySee && link.MaySign == terms.MaySign
        && (terms.MaySee || link.MaySeeProof == PersonRules.OrNull(terms.MaySeeProof));
}
