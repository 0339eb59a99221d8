using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

internal sealed class PrintHandler(PaperReader papers, IDocuments documents, ISchoolClock clock) :
    IRequestHandler<PrintSheet, Outcome<PrintedFile>>,
    IRequestHandler<PrintFamilySheets, Outcome<PrintedFile>>
{
    public async Task<Outcome<PrintedFile>> Handle(PrintSheet request, CancellationToken cancellationToken)
    {
        var read = await papers.ReadAsync(request.ClassId, request.ContentId, cancellationToken);
        if (read.Value is not { } paper)
        {
            return read.Refusal!;
        }

        var content = await documents.PreviewAsync(SheetDraft.OfClass(paper, Say.Day(paper.Version.At, clock), new Words(request.Language)), cancellationToken);
        return Print(T.Text["Print.FileName", paper.Class.Name], content);
    }

    public async Task<Outcome<PrintedFile>> Handle(PrintFamilySheets request, CancellationToken cancellationToken)
    {
        var read = await papers.ReadAsync(request.ClassId, request.ContentId, cancellationToken);
        if (read.Value is not { } paper)
        {
            return read.Refusal!;
        }

        var (words, parts) = (new Words(request.Language), await papers.PartsAsync(paper.Version.Id, cancellationToken));
        var blocks = new List<DocumentBlock>();
        foreach (var asked in paper.Students)
        {
            var draft = SheetDraft.OfFamily(paper, asked, parts.GetValueOrDefault(asked.Student.Id), Say.Day(paper.Version.At, clock), words);
            blocks.AddRange(blocks.Count == 0 ? [] : [new PageBreak()]);
            blocks.AddRange((await documents.PreviewAsync(draft, cancellationToken)).Blocks);
        }

        return Print(
            T.Text["Print.FamilyFileName", paper.Class.Name],
            new DocumentContent { Title = paper.Version.Title, Language = request.Language, Blocks = blocks });
    }

    private PrintedFile Print(string name, DocumentContent content)
    {
        using var output = new MemoryStream();
        documents.Print(content, output);
        return new PrintedFile(name, output.ToArray());
    }
}
