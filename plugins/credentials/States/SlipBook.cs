using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Projects the registers: the latest valid slip of each holder and its state. Two queries, whoever is asked for.</summary>
internal sealed class SlipBook(CredentialsContext store)
{
    public async Task<IReadOnlyDictionary<Holder, SlipStanding>> LatestAsync(IReadOnlyCollection<Holder> holders, CancellationToken cancellationToken)
    {
        var ids = holders.Select(h => h.Id).ToHashSet();
        var slips = await store.Slips.AsNoTracking().Where(s => ids.Contains(s.HolderId)).ToListAsync(cancellationToken);
        var latest = slips.GroupBy(s => s.Holder).Select(g => g.OrderBy(s => s.OperationSeq).ThenBy(s => s.Ordinal).Last()).ToList();
        var wanted = latest.Select(s => s.Id).ToList();
        var steps = (await store.Steps.AsNoTracking().IncludingVoid().Where(s => wanted.Contains(s.SlipId))
            .Select(s => new { Step = s, IsVoid = store.VoidOperations.Any(v => v.Seq == s.OperationSeq) })
            .ToListAsync(cancellationToken)).ToLookup(s => s.Step.SlipId);
        return latest.ToDictionary(s => s.Holder, s => new SlipStanding(
            s,
            SlipRules.StateOf(steps[s.Id].Select(step => new StepFact(step.Step.Kind, step.IsVoid))),
            steps[s.Id].Where(step => !step.IsVoid).Select(step => step.Step).OrderBy(step => step.OperationSeq).ThenBy(step => step.Id.Value).LastOrDefault()));
    }
}
