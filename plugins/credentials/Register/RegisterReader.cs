using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Register;

/// <summary>Reads the entries about a class's people.</summary>
internal sealed class RegisterReader(CredentialsContext store, ISchoolClock clock)
{
    public async Task<IReadOnlyList<RegisterRow>> ReadAsync(ClassRoster roster, string search, CancellationToken cancellationToken)
    {
        var holders = roster.Students.SelectMany(SlipHolder.Of).Where(p => p.MaySee).Select(p => p.Holder.Id).ToHashSet();
        var slips = await store.Slips.AsNoTracking().IncludingVoid().Where(s => holders.Contains(s.HolderId))
            .Select(s => new { Slip = s, IsVoid = store.VoidOperations.Any(v => v.Seq == s.OperationSeq) })
            .ToListAsync(cancellationToken);
        var ids = slips.Select(s => s.Slip.Id).ToList();
        var steps = await store.Steps.AsNoTracking().IncludingVoid().Where(s => ids.Contains(s.SlipId))
            .Select(s => new { Step = s, IsVoid = store.VoidOperations.Any(v => v.Seq == s.OperationSeq) })
            .ToListAsync(cancellationToken);
        var bySlip = slips.ToDictionary(s => s.Slip.Id);
        var rows = slips.Select(s => (s.Slip.OperationSeq, Row: Of(s.Slip, s.IsVoid)))
            .Concat(steps.Select(s => (s.Step.OperationSeq, Row: Of(bySlip[s.Step.SlipId].Slip, s.Step, s.IsVoid || bySlip[s.Step.SlipId].IsVoid))));
        return [.. rows.Where(r => Matches(r.Row, search)).OrderByDescending(r => r.OperationSeq).ThenByDescending(r => r.Row.Id.Value).Select(r => r.Row)];
    }

    private static bool Matches(RegisterRow row, string search)
    {
        var wanted = NameKey.Of(search);
        return wanted.Length == 0 || NameKey.Of($"{row.Number} {row.Holder} {row.Login} {row.What}").Contains(wanted, StringComparison.Ordinal);
    }

    private RegisterRow Of(Slip slip, bool isVoid) => new()
    {
        Id = slip.Id,
        Number = slip.Number,
        Holder = slip.HolderName,
        Credential = slip.Kind,
        Login = slip.Login,
        On = DateOnly.FromDateTime(clock.AtSchool(slip.At).DateTime),
        Note = slip.Source,
        At = slip.At,
        ByName = slip.ByName,
        IsVoid = isVoid,
    };

    private RegisterRow Of(Slip slip, SlipStep step, bool isVoid) => Of(slip, isVoid) with
    {
        Id = step.Id,
        Step = step.Kind,
        WithSecret = step.WithSecret,
        On = step.On,
        Recipient = step.Recipient,
        Capacity = step.Capacity,
        Proof = step.Proof,
        Way = step.Way,
        Place = step.Place,
        Note = step.Note,
        ScanName = step.ScanName,
        At = step.At,
        ByName = step.ByName,
    };
}
