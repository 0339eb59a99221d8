using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>The templates of the modules that run.</summary>
[Requires(KernelPermissions.Templates)]
internal sealed record GetTemplates : Query<IReadOnlyList<TemplateRow>>;

/// <param name="Id">The template.</param>
/// <param name="Title">In the user's language.</param>
/// <param name="Series">What numbers begin with.</param>
/// <param name="Version">0 for the words that the module came with.</param>
public sealed record TemplateRow(string Id, string Title, string Series, int Version);

internal sealed class GetTemplatesHandler(KernelContext store, TemplateShelf shelf) : IRequestHandler<GetTemplates, Outcome<IReadOnlyList<TemplateRow>>>
{
    public async Task<Outcome<IReadOnlyList<TemplateRow>>> Handle(GetTemplates request, CancellationToken cancellationToken)
    {
        var versions = await store.Templates.GroupBy(t => t.Template).Select(g => new { g.Key, Newest = g.Max(t => t.Version) })
            .ToDictionaryAsync(g => g.Key, g => g.Newest, cancellationToken);
        var language = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return shelf.Declared.Select(t => new TemplateRow(t.Id, t.Texts.In(language, t.Key + ".Title") ?? t.Id, t.Series, versions.GetValueOrDefault(t.Id)))
            .OrderBy(t => t.Title, StringComparer.CurrentCulture).ToList();
    }
}
