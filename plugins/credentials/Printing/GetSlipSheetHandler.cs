using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Secrets;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Printing;

internal sealed class GetSlipSheetHandler(CredentialsContext store, SlipPeople people, SlipPrinter printer, ISecretBox box, ISchoolClock clock)
    : IRequestHandler<GetSlipSheet, Outcome<PrintedSheet>>
{
    /// <summary>A file rests on a print that was logged just now; later it has to be logged again.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public async Task<Outcome<PrintedSheet>> Handle(GetSlipSheet request, CancellationToken cancellationToken)
    {
        var known = await people.ReadAsync(request.StudentIds, [.. request.Lines.Select(l => (l.StudentId, l.Holder))], cancellationToken);
        if (known is null)
        {
            return Refusal.Because("Slip.NoSuchPerson");
        }

        var since = clock.Now - Fresh;
        var prints = (await store.Steps.AsNoTracking().Where(s => request.Prints.Contains(s.Id) && s.Kind == StepKind.Printed && s.At >= since)
            .ToListAsync(cancellationToken)).ToDictionary(s => s.SlipId);
        var secrets = await SecretsAsync([.. prints.Values.Where(p => p.WithSecret).Select(p => p.SlipId)], cancellationToken);
        var cards = new List<SlipCard>();
        foreach (var line in request.Lines)
        {
            if (known.Standing(line.Holder)?.Slip is not { } slip || slip.Id != line.SlipId || !prints.TryGetValue(slip.Id, out var print))
            {
                return Refusal.Because("Print.NotLogged");
            }

            if (print.WithSecret && !secrets.ContainsKey(slip.Id))
            {
                return Refusal.Because("Print.SecretsGone");
            }

            cards.Add(new SlipCard(known.Holder(line.StudentId, line.Holder), slip, secrets.GetValueOrDefault(slip.Id)));
        }

        return await printer.PrintAsync(cards, cancellationToken);
    }

    private async Task<Dictionary<EntryId, string>> SecretsAsync(IReadOnlyList<EntryId> slips, CancellationToken cancellationToken)
    {
        var kept = await store.Secrets.AsNoTracking().Where(s => slips.Contains(s.SlipId)).ToListAsync(cancellationToken);
        return kept.Select(s => (s.SlipId, Text: box.Open(Names.Secret, s.Sealed))).Where(s => s.Text is not null).ToDictionary(s => s.SlipId, s => s.Text!);
    }
}
