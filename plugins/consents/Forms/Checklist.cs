using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>Which fields of 152-FZ art. 9 part 4 a text has. The fields are data of the form's kind of owner, the check is of tokens.</summary>
internal static class Checklist
{
    private static readonly (FormField Field, string Token)[] Own =
    [
        (FormField.SubjectName, FormToken.Signer),
        (FormField.SubjectAddress, FormToken.SignerAddress),
        (FormField.SubjectDocument, FormToken.SignerDocument),
    ];

    private static readonly (FormField Field, string Token)[] OfChild =
    [
        (FormField.SubjectName, FormToken.Child),
        (FormField.SubjectAddress, FormToken.ChildAddress),
        (FormField.SubjectDocument, FormToken.ChildDocument),
        (FormField.RepresentativeName, FormToken.Signer),
        (FormField.RepresentativeAddress, FormToken.SignerAddress),
        (FormField.RepresentativeDocument, FormToken.SignerDocument),
        (FormField.RepresentativeAuthority, FormToken.Authority),
    ];

    private static readonly (FormField Field, string Token)[] Always =
    [
        (FormField.OperatorName, FormToken.Operator),
        (FormField.OperatorAddress, FormToken.OperatorAddress),
        (FormField.Purpose, FormToken.Purpose),
        (FormField.Data, FormToken.Data),
        (FormField.Processor, FormToken.Processor),
        (FormField.Actions, FormToken.Actions),
        (FormField.Term, FormToken.Term),
        (FormField.Withdrawal, FormToken.Withdrawal),
        (FormField.Signature, FormToken.Signature),
    ];

    public static IReadOnlyList<CheckedField> Of(FormOwner owner, string text) =>
        [.. (owner == FormOwner.Child ? OfChild : Own).Concat(Always)
            .Select(item => new CheckedField(item.Field, item.Token, IsPresent(text, item.Token), item.Field != FormField.Processor))];

    /// <summary>What is missing; a written form cannot be published with gaps.</summary>
    public static IReadOnlyList<CheckedField> Gaps(FormOwner owner, string text) =>
        [.. Of(owner, text).Where(field => field is { IsAsked: true, IsPresent: false })];

    /// <summary>A mark such as <c>{#purpose}</c> counts only where its paragraph says something.</summary>
    private static bool IsPresent(string text, string token) => text
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Any(line => line.Contains(token, StringComparison.Ordinal)
            && (!FormToken.IsMark(token) || FormToken.WithoutMarks(line).Trim(' ', '.', ':', '#').Length >= 10));
}
