using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>A page of the operations' journal, newest first; void ones are in it, marked. Ids and counts only: nobody's data.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, 1 to 500.</param>
[Requires(KernelPermissions.Operations)]
internal sealed record GetOperations(OperationFilter Filter, int Page, int Size) : Query<OperationsPage>;

/// <param name="Rows">The operations.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record OperationsPage(IReadOnlyList<OperationView> Rows, int Total);

/// <param name="Seq">Order of receipt.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="AccountId">Who.</param>
/// <param name="AccountName">Who, by name.</param>
/// <param name="Type">The command's type name.</param>
/// <param name="Registers">Which registers it wrote to, and how many entries.</param>
/// <param name="Hash">The link's hash, hexadecimal.</param>
/// <param name="Void">What made it void; null where it is valid.</param>
public sealed record OperationView(
    long Seq, DateTimeOffset ReceivedAt, AccountId AccountId, string AccountName, string Type,
    IReadOnlyDictionary<string, int> Registers, string Hash, VoidMark? Void);

/// <param name="Incident">The incident's number.</param>
/// <param name="Ground">Clause 11 or the head's decision.</param>
public sealed record VoidMark(string Incident, VoidGround Ground);

internal sealed class GetOperationsHandler(OperationSearch search, OperationViews views) : IRequestHandler<GetOperations, Outcome<OperationsPage>>
{
    public async Task<Outcome<OperationsPage>> Handle(GetOperations request, CancellationToken cancellationToken)
    {
        var (found, size) = (search.Find(request.Filter), Math.Clamp(request.Size, 1, 500));
        var total = await found.CountAsync(cancellationToken);
        var rows = await found.Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new OperationsPage(await views.OfAsync(rows, cancellationToken), total);
    }
}
