using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Reads the register, void entries too.</summary>
internal sealed class UndertakingRegister(CredentialsContext store)
{
    public async Task<IReadOnlyList<UndertakingRow>> OfPeopleAsync(IReadOnlyCollection<Guid> people, CancellationToken cancellationToken)
    {
        var ids = people.ToHashSet();
        return await RowsAsync(store.Undertakings.Where(u => ids.Contains(u.PersonId)), cancellationToken);
    }

    public Task<IReadOnlyList<UndertakingRow>> OfStaffAsync(CancellationToken cancellationToken) =>
        RowsAsync(store.Undertakings.Where(u => u.Audience == Audience.Staff), cancellationToken);

    private async Task<IReadOnlyList<UndertakingRow>> RowsAsync(IQueryable<Undertaking> entries, CancellationToken cancellationToken)
    {
        var rows = await entries.AsNoTracking().IncludingVoid()
            .Select(u => new { Entry = u, IsVoid = store.VoidOperations.Any(v => v.Seq == u.OperationSeq) })
            .OrderByDescending(u => u.Entry.OperationSeq)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => UndertakingRow.Of(r.Entry, r.IsVoid))];
    }
}
