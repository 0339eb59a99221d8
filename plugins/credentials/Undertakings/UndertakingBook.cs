using ClassTeacherPlatform.Credentials.Data;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Projects the register: who has a valid undertaking for a school year. One query.</summary>
internal sealed class UndertakingBook(CredentialsContext store)
{
    public async Task<IReadOnlyDictionary<Guid, Undertaking>> SignedAsync(IReadOnlyCollection<Guid> people, int schoolYear, CancellationToken cancellationToken)
    {
        var ids = people.ToHashSet();
        var signed = await store.Undertakings.AsNoTracking().Where(u => ids.Contains(u.PersonId) && u.SchoolYear == schoolYear).ToListAsync(cancellationToken);
        return signed.GroupBy(u => u.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(u => u.OperationSeq)!);
    }
}
