using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Documents.Register;

/// <summary>The register of documents, newest first, void ones included.</summary>
/// <param name="Text">A number or the beginning of one, with the hash behind a blank as the printed code gives it; empty for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, 1 to 500.</param>
[Requires(KernelPermissions.Documents)]
internal sealed record GetDocuments(string Text, int Page, int Size) : Query<DocumentsFound>;

/// <param name="Rows">The documents.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="HashMatches">Whether the only document found has the hash that was asked for; null where none was.</param>
public sealed record DocumentsFound(IReadOnlyList<DocumentRow> Rows, int Total, bool? HashMatches);

internal sealed class GetDocumentsHandler(KernelContext store, OperationViews operations, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetDocuments, Outcome<DocumentsFound>>
{
    public async Task<Outcome<DocumentsFound>> Handle(GetDocuments request, CancellationToken cancellationToken)
    {
        var words = request.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = Matching(words.FirstOrDefault());
        var (total, size) = (await found.CountAsync(cancellationToken), Math.Clamp(request.Size, 1, 500));
        var entries = await found.OrderByDescending(d => d.OperationSeq).ThenByDescending(d => d.Ordinal)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellationToken);
        bool? matches = words is [_, var hash, ..] && entries is [var only] ? only.Sha256.StartsWith(hash, StringComparison.OrdinalIgnoreCase) : null;
        return new DocumentsFound(await RowsAsync(entries, cancellationToken), total, matches);
    }

    private IQueryable<DocumentEntry> Matching(string? number)
    {
        var all = store.Documents.AsNoTracking().IncludingVoid();
        var parts = (number ?? string.Empty).Split('-');
        var series = parts[0].ToUpperInvariant();
        return number is null ? all
            : parts is [_, var year, var ordinal, ..] && int.TryParse(year, out var y) && int.TryParse(ordinal, out var n)
                ? all.Where(d => d.Series == series && d.Year == y && d.Ordinal == n)
            : parts is [_, var onlyYear] && int.TryParse(onlyYear, out var year2) ? all.Where(d => d.Series == series && d.Year == year2)
            : all.Where(d => d.Series.StartsWith(series));
    }

    private async Task<IReadOnlyList<DocumentRow>> RowsAsync(List<DocumentEntry> entries, CancellationToken cancellationToken)
    {
        var seqs = entries.Select(e => e.OperationSeq).Distinct().ToList();
        var rows = await store.Operations.AsNoTracking().Where(o => seqs.Contains(o.Seq)).ToListAsync(cancellationToken);
        var views = (await operations.OfAsync(rows, cancellationToken)).ToDictionary(o => o.Seq);
        var students = await directory.StudentsAsync([.. entries.Select(e => e.StudentId).OfType<StudentId>().Distinct()], clock.Today, cancellationToken);
        var names = students.ToDictionary(s => s.Id, s => s.Name.Full);
        return [.. entries.Select(e => new DocumentRow(
            e.Id, e.Number, e.Title, e.Sha256, views[e.OperationSeq].ReceivedAt, views[e.OperationSeq].AccountName,
            e.StudentId, e.StudentId is { } id ? names.GetValueOrDefault(id) : null, views[e.OperationSeq].Void))];
    }
}
