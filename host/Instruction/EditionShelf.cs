using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>The valid editions, and which of them holds on a day.</summary>
internal sealed class EditionShelf(KernelContext store, IAccountDirectory accounts)
{
    /// <summary>Of the editions that have begun by <paramref name="day"/> the one that began last; of two, the later registered.</summary>
    public Task<InstructionEditionEntry?> InForceAsync(DateOnly day, CancellationToken cancellationToken) =>
        store.InstructionEditions.AsNoTracking().Where(e => e.EffectiveFrom <= day)
            .OrderByDescending(e => e.EffectiveFrom).ThenByDescending(e => e.OperationSeq).FirstOrDefaultAsync(cancellationToken);

    public Task<InstructionEditionEntry?> FindAsync(EntryId id, CancellationToken cancellationToken) =>
        store.InstructionEditions.AsNoTracking().IncludingVoid().FirstOrDefaultAsync(e => e.Id == id, cancellationToken);

    public Task<InstructionEditionEntry?> NewestAsync(CancellationToken cancellationToken) =>
        store.InstructionEditions.AsNoTracking().OrderByDescending(e => e.OperationSeq).FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest first, void ones included, and which of them are valid.</summary>
    public async Task<(IReadOnlyList<InstructionEditionEntry> All, IReadOnlySet<EntryId> Valid)> AllAsync(CancellationToken cancellationToken)
    {
        var all = await store.InstructionEditions.AsNoTracking().IncludingVoid().OrderByDescending(e => e.OperationSeq).ToListAsync(cancellationToken);
        var valid = await store.InstructionEditions.AsNoTracking().Select(e => e.Id).ToListAsync(cancellationToken);
        return (all, valid.ToHashSet());
    }

    public async Task<EditionView> DescribeAsync(InstructionEditionEntry? entry, CancellationToken cancellationToken)
    {
        if (entry is null)
        {
            return new EditionView(null, new EditionHead(), null, null);
        }

        var operation = await store.Operations.AsNoTracking().FirstAsync(o => o.Seq == entry.OperationSeq, cancellationToken);
        var names = await accounts.NamesAsync([operation.AccountId], cancellationToken);
        var name = names.GetValueOrDefault(operation.AccountId) ?? (operation.AccountId == AccountId.System ? T.Text["Cli.Actor"] : string.Empty);
        return new EditionView(entry.Id, HeadOf(entry), operation.ReceivedAt, name);
    }

    public static EditionHead HeadOf(InstructionEditionEntry entry) => new()
    {
        Approver = entry.Approver,
        Order = entry.Order,
        ApprovedOn = entry.ApprovedOn,
        EffectiveFrom = entry.EffectiveFrom,
    };

    public static InstructionFile FileOf(InstructionEditionEntry? entry)
    {
        if (entry is null)
        {
            return ShippedInstruction.File;
        }

        var (file, problems) = InstructionReader.Read(entry.Content);
        return file ?? throw new InvalidOperationException($"Edition {entry.Id.Value:D}: {problems.Count} problems.");
    }
}
