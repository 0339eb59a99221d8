using ClassTeacherPlatform.Sdk.Directory;
using FluentValidation;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>What a representative is to a child and may do for it.</summary>
internal sealed record LinkTerms
{
    public required GuardianKind Kind { get; init; }

    /// <summary>The document that proves the authority.</summary>
    public string? Proof { get; init; }

    public bool MaySee { get; init; } = true;

    /// <summary>Number and date of the document that takes the right to see.</summary>
    public string? MaySeeProof { get; init; }

    public bool MaySign { get; init; } = true;

    public required DateOnly From { get; init; }

    /// <summary>Last day; null while open.</summary>
    public DateOnly? Until { get; init; }

    public void WriteTo(GuardianLinkRow link)
    {
        (link.Kind, link.Proof) = (Kind, PersonRules.OrNull(Proof));
        (link.MaySee, link.MaySeeProof, link.MaySign) = (MaySee, MaySee ? null : PersonRules.OrNull(MaySeeProof), MaySign);
        link.Until = Until;
    }
}

internal sealed class LinkTermsValidator : AbstractValidator<LinkTerms>
{
    public LinkTermsValidator()
    {
        RuleFor(t => t.MaySeeProof).Must(proof => !string.IsNullOrWhiteSpace(proof)).When(t => !t.MaySee).WithMessage("Lists.MaySeeProofMissing");
        RuleFor(t => t.Proof).Must(proof => !string.IsNullOrWhiteSpace(proof)).When(t => t.Kind == GuardianKind.Other).WithMessage("Lists.ProofMissing");
        RuleFor(t => t.Until).Must((terms, until) => until is null || until >= terms.From).WithMessage("Lists.UntilBeforeFrom");
    }
}
