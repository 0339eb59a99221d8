using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>The words as they would be printed, with the names of places in the places; nothing is kept.</summary>
/// <param name="Id">The template.</param>
/// <param name="Language"><c>ru</c> or <c>en</c>.</param>
/// <param name="Text">The words.</param>
[Requires(KernelPermissions.Templates)]
internal sealed record PreviewTemplate(string Id, string Language, string Text) : Query<byte[]>;

internal sealed class PreviewTemplateHandler(TemplateShelf shelf, Composer composer, IDocuments documents) : IRequestHandler<PreviewTemplate, Outcome<byte[]>>
{
    public async Task<Outcome<byte[]>> Handle(PreviewTemplate request, CancellationToken cancellationToken)
    {
        if (await shelf.FindAsync(request.Id, cancellationToken) is not { } found)
        {
            return Refusal.Because("Templates.Unknown");
        }

        var draft = new DocumentDraft
        {
            Template = request.Id,
            Language = request.Language,
            Texts = found.Declared.Places.ToDictionary(place => place, place => $"‹{place}›"),
        };
        var content = await composer.ComposeAsync(found with { TextRu = request.Text, TextEn = request.Text }, draft, cancellationToken);
        using var output = new MemoryStream();
        documents.Print(content, output);
        return output.ToArray();
    }
}
