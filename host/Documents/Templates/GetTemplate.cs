using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>One template to edit.</summary>
[Requires(KernelPermissions.Templates)]
internal sealed record GetTemplate(string Id) : Query<TemplateView>;

/// <param name="Id">The template.</param>
/// <param name="Title">In the user's language.</param>
/// <param name="Version">0 for the words that the module came with.</param>
/// <param name="TextRu">Now.</param>
/// <param name="TextEn">Now.</param>
/// <param name="ShippedRu">What the module came with.</param>
/// <param name="ShippedEn">What the module came with.</param>
/// <param name="Places">Names to put between braces.</param>
public sealed record TemplateView(
    string Id, string Title, int Version, string TextRu, string TextEn, string ShippedRu, string ShippedEn, IReadOnlyList<string> Places);

internal sealed class GetTemplateHandler(TemplateShelf shelf) : IRequestHandler<GetTemplate, Outcome<TemplateView>>
{
    public async Task<Outcome<TemplateView>> Handle(GetTemplate request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.Id, cancellationToken) is not { } found)
        {
            return Refusal.Because("Templates.Unknown");
        }

        var shipped = TemplateText.Shipped(found.Declared);
        var language = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return new TemplateView(
            request.Id, found.TitleIn(language), found.Version, found.TextRu, found.TextEn, shipped.TextRu, shipped.TextEn,
            [.. found.Declared.Places, .. Composer.CommonPlaces]);
    }
}
