using System.Text.RegularExpressions;
using ClassTeacherPlatform.Consents.Data;
using FluentValidation;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>What can be said of a paper without reading anything.</summary>
internal sealed partial class AnswerDraftValidator : AbstractValidator<AnswerDraft>
{
    public AnswerDraftValidator()
    {
        RuleFor(draft => draft.EventOn).Must(day => day.Year >= 2000).WithMessage("Answer.DateMissing");
        RuleFor(draft => draft.Paper.Decision).IsInEnum().WithMessage("Answer.DecisionMissing");
        RuleFor(draft => draft.Paper.Route).IsInEnum().WithMessage("Answer.RouteMissing");
        RuleFor(draft => draft.Paper.OriginalPlace).NotEmpty().When(draft => draft.Paper.Route == AnswerRoute.Paper).WithMessage("Answer.PlaceMissing");
        RuleFor(draft => draft.Paper.OriginalPlace).MaximumLength(200).WithMessage("Answer.PlaceTooLong");
        RuleFor(draft => draft.Proof).MaximumLength(200).WithMessage("Answer.ProofTooLong");
        RuleFor(draft => draft.Paper.Scan).Must(scan => scan is null || IsWhole(scan)).WithMessage("Answer.ScanPages");
    }

    private static bool IsWhole(ScanPages scan) =>
        Sha256().IsMatch(scan.Sha256)
        && scan.FromPage is null == scan.ToPage is null
        && (scan.FromPage is not { } from || (from >= 1 && scan.ToPage >= from));

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.None, 1000)]
    private static partial Regex Sha256();
}
