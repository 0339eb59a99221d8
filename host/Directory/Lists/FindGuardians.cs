using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>Known representatives of this family and given name: perhaps the new one is a brother's or sister's parent.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record FindGuardians(string Family, string Given) : Query<FoundGuardians>;

internal sealed record FoundGuardians(IReadOnlyList<FoundGuardian> Guardians);

/// <param name="Id">The person.</param>
/// <param name="Name">The full name.</param>
/// <param name="Children">The children's names.</param>
internal sealed record FoundGuardian(GuardianId Id, string Name, string Children);

internal sealed class FindGuardiansHandler(KernelContext store) : IRequestHandler<FindGuardians, Outcome<FoundGuardians>>
{
    private const int Shown = 10;

    public async Task<Outcome<FoundGuardians>> Handle(FindGuardians request, CancellationToken cancellationToken)
    {
        var key = PersonNames.KeyOf($"{request.Family}|{request.Given}");
        var all = await store.Guardians.AsNoTracking().ToListAsync(cancellationToken);
        var found = all.Where(g => PersonNames.KeyOf($"{g.Family}|{g.Given}") == key).Take(Shown).ToList();
        var ids = found.ConvertAll(g => g.Id);
        var children = (await store.GuardianLinks.Where(l => ids.Contains(l.GuardianId))
            .Join(store.Students, l => l.StudentId, s => s.Id, (l, s) => new { l.GuardianId, Name = s.Family + " " + s.Given })
            .Distinct().ToListAsync(cancellationToken)).ToLookup(c => c.GuardianId, c => c.Name);
        return new FoundGuardians([.. found.Select(g => new FoundGuardian(
            g.Id, g.Patronymic is null ? $"{g.Family} {g.Given}" : $"{g.Family} {g.Given} {g.Patronymic}", string.Join(", ", children[g.Id])))]);
    }
}
