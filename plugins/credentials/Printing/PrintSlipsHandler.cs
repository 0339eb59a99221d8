using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Printing;

internal sealed class PrintSlipsHandler(CredentialsContext store, SlipRegistrar registrar, IOperation operation, ISchoolClock clock)
    : IRequestHandler<PrintSlips, Outcome<IReadOnlyList<EntryId>>>
{
    public async Task<Outcome<IReadOnlyList<EntryId>>> Handle(PrintSlips request, CancellationToken cancellationToken)
    {
        if (request.WithSecrets && !await HaveSecretsAsync(request.Lines, cancellationToken))
        {
            return Refusal.Because("Print.SecretsGone");
        }

        var prints = new List<EntryId>();
        var written = await registrar.WriteAsync(request.Lines, StepKind.Printed, (_, slip) => Log(slip, request.WithSecrets, prints), cancellationToken);
        return written.IsDone ? Outcome<IReadOnlyList<EntryId>>.Of(prints) : written.Refusal;
    }

    private SlipStep Log(Slip slip, bool withSecret, List<EntryId> prints)
    {
        var step = SlipStep.Print(slip.Id, clock.Today, withSecret, operation);
        prints.Add(step.Id);
        return step;
    }

    private async Task<bool> HaveSecretsAsync(IReadOnlyList<SlipLine> lines, CancellationToken cancellationToken)
    {
        var (ids, now) = (lines.Select(l => l.SlipId).ToList(), clock.Now);
        return await store.Secrets.CountAsync(s => ids.Contains(s.SlipId) && s.Until >= now, cancellationToken) == ids.Count;
    }
}
