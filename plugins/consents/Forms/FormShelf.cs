using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>All versions of all forms, void ones too; which of them counts is asked here.</summary>
public sealed class FormShelf(IReadOnlyList<FormText> versions)
{
    private readonly Dictionary<EntryId, FormText> _byId = versions.ToDictionary(version => version.VersionId);

    private readonly Dictionary<FormId, FormText> _current = versions
        .Where(version => !version.IsVoid)
        .GroupBy(version => version.FormId)
        .ToDictionary(form => form.Key, form => form.MaxBy(version => version.Number)!);

    public IReadOnlyList<FormText> Versions => versions;

    /// <summary>The forms that are asked for now, by title.</summary>
    public IReadOnlyList<FormText> InUse { get; } = [.. versions
        .Where(version => !version.IsVoid)
        .GroupBy(version => version.FormId)
        .Select(form => form.MaxBy(version => version.Number)!)
        .Where(version => version.Content.InUse)
        .OrderByDescending(version => version.Content.AsksEveryone)
        .ThenBy(version => version.Content.Owner)
        .ThenBy(version => version.Content.Title, StringComparer.CurrentCultureIgnoreCase)];

    public FormText? Current(FormId form) => _current.GetValueOrDefault(form);

    public FormText? Version(EntryId version) => _byId.GetValueOrDefault(version);

    /// <summary>Answers to versions before this one do not cover the text in use.</summary>
    public int FirstCovering(FormId form) => versions
        .Where(version => !version.IsVoid && version.FormId == form && version.Content.EndsEarlier)
        .Select(version => version.Number)
        .DefaultIfEmpty(1)
        .Max();

    public int NextNumber(FormId form) => versions
        .Where(version => version.FormId == form)
        .Select(version => version.Number)
        .DefaultIfEmpty(0)
        .Max() + 1;
}
