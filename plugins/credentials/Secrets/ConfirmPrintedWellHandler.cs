using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Secrets;

internal sealed class ConfirmPrintedWellHandler(CredentialsContext store, SlipBook book, SecretShelf shelf, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<ConfirmPrintedWell, Outcome<RegisteredDocument>>
{
    public async Task<Outcome<RegisteredDocument>> Handle(ConfirmPrintedWell request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Slips.NoClass");
        }

        var holders = roster.Students.SelectMany(SlipHolder.Of).Select(p => p.Holder).Distinct().ToList();
        var ids = (await book.LatestAsync(holders, cancellationToken)).Values.Select(s => s.Slip.Id).ToList();
        var kept = await store.Secrets.Where(s => ids.Contains(s.SlipId)).ToListAsync(cancellationToken);
        return await shelf.DestroyAsync(kept, DestroyReason.PrintedWell, cancellationToken) is { } act ? act : Refusal.Because("Secrets.NothingKept");
    }
}
