using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Papers;

internal sealed class PreviewPaperHandler(IncidentReader reader, PaperWriter writer, IDocuments documents) : IRequestHandler<PreviewPaper, Outcome<PaperFile>>
{
    public async Task<Outcome<PaperFile>> Handle(PreviewPaper request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var content = await documents.PreviewAsync(await writer.DraftAsync(facts, request.Kind, cancellationToken), cancellationToken);
        using var file = new MemoryStream();
        documents.Print(content, file);
        return new PaperFile($"{content.Title}.pdf", file.ToArray());
    }
}
