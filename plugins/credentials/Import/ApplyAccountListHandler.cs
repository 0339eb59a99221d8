using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Import;

internal sealed class ApplyAccountListHandler(
    CredentialsContext store, SlipPeople people, SlipPreparer preparer, SecretShelf secrets, ISchoolClock clock)
    : IRequestHandler<ApplyAccountList, Outcome<AppliedList>>
{
    public async Task<Outcome<AppliedList>> Handle(ApplyAccountList request, CancellationToken cancellationToken)
    {
        await secrets.DestroyExpiredAsync(cancellationToken);
        if (request.Until < clock.Now && request.Lines.Any(l => l.Sealed is not null))
        {
            return Refusal.Because("Import.TooOld");
        }

        var known = await people.ReadAsync(request.StudentIds, [.. request.Lines.Select(l => (l.StudentId, l.Holder))], cancellationToken);
        if (known is null)
        {
            return Refusal.Because("Slip.NoSuchPerson");
        }

        var applied = new AppliedList(0, 0, 0);
        foreach (var line in request.Lines)
        {
            applied = await ApplyAsync(request, line, known, applied, cancellationToken);
        }

        return applied;
    }

    private async Task<AppliedList> ApplyAsync(
        ApplyAccountList request, AccountLine line, KnownHolders known, AppliedList applied, CancellationToken cancellationToken)
    {
        var standing = known.Standing(line.Holder);
        var action = SlipChange.Of(standing, line.Kind, line.Login, line.Sealed is not null);
        if (action is PlanAction.Nothing || (action is PlanAction.Replace && !line.Replace))
        {
            return applied with { Left = applied.Left + 1 };
        }

        if (action is PlanAction.RenewSecret)
        {
            await secrets.PutAsync(new Secret(standing!.Slip.Id, line.Sealed!, request.Until), cancellationToken);
            return applied with { Renewed = applied.Renewed + 1 };
        }

        var holder = known.Holder(line.StudentId, line.Holder);
        var slip = await preparer.PrepareAsync(holder, new SignIn(line.Kind, line.Login), standing, request.FileName, cancellationToken);
        if (line.Sealed is { } text)
        {
            store.Add(new Secret(slip.Id, text, request.Until));
        }

        return applied with { Prepared = applied.Prepared + 1 };
    }
}
