using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What stands for something in a form's text: filled in, written by hand, or a mark that says what a paragraph is about.</summary>
internal static partial class FormToken
{
    public const string Signer = "{signer}";
    public const string SignerAddress = "{signer-address}";
    public const string SignerDocument = "{signer-document}";
    public const string Authority = "{authority}";
    public const string Child = "{child}";
    public const string ChildBirthday = "{child-birthday}";
    public const string ChildAddress = "{child-address}";
    public const string ChildDocument = "{child-document}";
    public const string SchoolClass = "{class}";
    public const string Operator = "{operator}";
    public const string OperatorAddress = "{operator-address}";
    public const string Contacts = "{contacts}";
    public const string Purpose = "{#purpose}";
    public const string Data = "{#data}";
    public const string Processor = "{#processor}";
    public const string Actions = "{#actions}";
    public const string Term = "{#term}";
    public const string Withdrawal = "{#withdrawal}";
    public const string Decision = "{decision}";
    public const string Signature = "{signature}";

    public static IReadOnlyList<string> All { get; } =
    [
        Signer, SignerAddress, SignerDocument, Authority, Child, ChildBirthday, ChildAddress, ChildDocument, SchoolClass,
        Operator, OperatorAddress, Contacts, Purpose, Data, Processor, Actions, Term, Withdrawal, Decision, Signature,
    ];

    public static bool IsMark(string token) => token.StartsWith("{#", StringComparison.Ordinal);

    public static bool IsToken(string piece) => Any().IsMatch(piece);

    public static string WithoutMarks(string line) => Marks().Replace(line, string.Empty);

    /// <summary>Tokens of a text that mean nothing: most likely misspelt.</summary>
    public static IReadOnlyList<string> Unknown(string text) =>
        [.. Any().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(token => !All.Contains(token))];

    public static string[] Split(string line) => Any().Split(line);

    [GeneratedRegex(@"\{#[a-z-]+\}\s*", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<token>\{#?[a-z-]+\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Any();
}
