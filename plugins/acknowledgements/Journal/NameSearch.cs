using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Finds people by the beginnings of their names, in any order; ё is е, capitals do not matter.</summary>
internal sealed class NameSearch
{
    private readonly string[] _words;

    private NameSearch(string[] words) => _words = words;

    public static NameSearch? Of(string? typed) => Words(typed ?? string.Empty) is { Length: > 0 } words ? new NameSearch(words) : null;

    public bool Matches(PersonName name)
    {
        var parts = Words(name.Full);
        return Array.TrueForAll(_words, word => Array.Exists(parts, part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>A name's words, alike however they are typed.</summary>
    public static string[] Words(string text) => text
        .ToLowerInvariant()
        .Replace('ё', 'е')
        .Split([' ', '-', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
