using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What keeps a text from being published: shown while it is written, and checked again when it is sent.</summary>
internal static class FormProblems
{
    /// <summary>So that a draft travels between browser and server in one message.</summary>
    public const int LongestText = 10_000;

    public static IReadOnlyList<FormProblem> Of(FormContent content)
    {
        if (string.IsNullOrWhiteSpace(content.TextRu))
        {
            return [new FormProblem(nameof(FormContent.TextRu), "Forms.TextMissing")];
        }

        return
        [
            .. OfText(content, content.TextRu, nameof(FormContent.TextRu)),
            .. content.TextEn is { } english ? OfText(content, english, nameof(FormContent.TextEn)) : [],
        ];
    }

    private static IEnumerable<FormProblem> OfText(FormContent content, string text, string field)
    {
        var isEnglish = field == nameof(FormContent.TextEn);
        if (text.Length > LongestText)
        {
            yield return new FormProblem(field, "Forms.TextTooLong");
        }

        if (FormToken.Unknown(text).Count > 0)
        {
            yield return new FormProblem(field, "Forms.UnknownTokens");
        }

        foreach (var token in (string[])[FormToken.Decision, FormToken.Signature])
        {
            if (!text.Contains(token, StringComparison.Ordinal) && (token == FormToken.Decision || content.Kind == FormKind.Simple))
            {
                yield return new FormProblem(field, token == FormToken.Decision ? "Forms.DecisionMissing" : "Forms.Gap.Signature");
            }
        }

        var gaps = content.Kind == FormKind.Written ? Checklist.Gaps(content.Owner, text) : [];
        foreach (var gap in isEnglish ? gaps.Take(1) : gaps)
        {
            yield return new FormProblem(field, isEnglish ? "Forms.GapInEnglish" : $"Forms.Gap.{gap.Field}");
        }
    }
}
