using System.Text.RegularExpressions;

namespace ClassTeacherPlatform.Host.Tests.Texts;

/// <summary>
/// Words that stand in a page's markup and not in its texts. No parser of Razor: expressions, tags and lines of control are
/// taken out, and what is left is what a person would read.
/// </summary>
internal static partial class PageWords
{
    public static IReadOnlyList<string> Of(string page)
    {
        var markup = Comment().Replace(page, string.Empty);
        var cyrillic = Cyrillic().Matches(markup).Select(m => m.Value);
        var plain = WithoutExpressions(InlineControl().Replace(Control().Replace(markup, string.Empty), "@(")).Replace("} else {", "}{", StringComparison.Ordinal);
        var attributes = Attribute().Matches(plain).Select(m => m.Groups["value"].Value).Where(value => Word().IsMatch(value) && !Member().IsMatch(value));
        var words = Statement().Replace(Tag().Replace(plain, " "), string.Empty)
            .Split('\n').Where(line => Word().IsMatch(line)).Select(line => line.Trim());
        return [.. cyrillic, .. attributes, .. words];
    }

    /// <summary>Takes out <c>@(…)</c> and <c>@Name.Name[…](…)</c> with whatever brackets they hold.</summary>
    private static string WithoutExpressions(string markup)
    {
        var kept = new System.Text.StringBuilder();
        for (var at = 0; at < markup.Length; at++)
        {
            if (markup[at] != '@' || (at > 0 && char.IsLetterOrDigit(markup[at - 1]) && markup[at + 1] != '('))
            {
                kept.Append(markup[at]);
                continue;
            }

            at = EndOf(markup, at + 1) - 1;
        }

        return kept.ToString();
    }

    private static int EndOf(string markup, int at)
    {
        var depth = 0;
        for (; at < markup.Length; at++)
        {
            var sign = markup[at];
            depth += sign is '(' or '[' ? 1 : sign is ')' or ']' && depth > 0 ? -1 : 0;
            var goesOn = depth > 0 || sign is ')' or ']' || char.IsLetterOrDigit(sign) || sign is '_' or ':' or '-'
                || (sign is '.' or '!' or '?' && at + 1 < markup.Length && (char.IsLetter(markup[at + 1]) || markup[at + 1] is '[' or '.'));
            if (!goesOn)
            {
                break;
            }
        }

        return at;
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]*[А-Яа-яЁё][^\n]*", RegexOptions.None, 1000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"^\s*@?(page|inherits|attribute|using|implements|layout|typeparam|inject|namespace|preservewhitespace|if|else|foreach|for|while|switch|case|default|break|var)\b[^\n]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Control();

    /// <summary>Control within a line: its condition is taken out like an expression.</summary>
    [GeneratedRegex(@"@(if|foreach|switch) \(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineControl();

    [GeneratedRegex(@"\s(title|alt|placeholder|aria-label|Title|Text|Label|Placeholder|HelperText|Caption)=""(?<value>[^""]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    /// <summary>A member handed to a parameter that is no text.</summary>
    [GeneratedRegex(@"^(_\w+|\w+(\.\w+)+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"<[^<>""]*(""[^""]*""[^<>""]*)*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    /// <summary>A line of C# within a block.</summary>
    [GeneratedRegex(@"^[^\n]*;\s*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"(?<!&)[A-Za-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
