using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>
/// A text that the school may change, with the plugin's own words to begin with. The texts stand in the plugin's catalog under
/// <c>{key}.Title</c> and <c>{key}.Text</c>; how a text is marked up is told in the author's guide.
/// </summary>
/// <param name="Id">With the plugin's id before a full stop, such as <c>paper-extracts.extract</c>.</param>
/// <param name="Series">What the documents' numbers begin with, such as «ВЫП».</param>
/// <param name="Texts">The plugin's catalog.</param>
/// <param name="Key">The key in it.</param>
/// <param name="Places">Names of the places that a text may hold as <c>{name}</c>; the plugin fills them in.</param>
public sealed record DocumentTemplate(string Id, string Series, TextCatalog Texts, string Key, IReadOnlyList<string> Places);
