using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Reissue;

internal sealed class ReissueSlipsHandler(SlipPeople people, SlipPreparer preparer, SecretShelf secrets) : IRequestHandler<ReissueSlips, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(ReissueSlips request, CancellationToken cancellationToken)
    {
        await secrets.DestroyExpiredAsync(cancellationToken);
        if (await people.ReadAsync(request.StudentIds, [.. request.Lines.Select(l => (l.StudentId, l.Holder))], cancellationToken) is not { } known)
        {
            return Refusal.Because("Slip.NoSuchPerson");
        }

        foreach (var line in request.Lines)
        {
            var (holder, standing) = (known.Holder(line.StudentId, line.Holder), known.Standing(line.Holder));
            if (standing is null)
            {
                return Refusal.Because("Slip.None", holder.Name.Full);
            }

            if (standing.Slip.Id != line.SlipId)
            {
                return new Refusal.Overtaken(standing.Slip.ByName, standing.Slip.At, "Slip.Newer");
            }

            if (SlipRules.IsLive(standing.State))
            {
                return Refusal.Because("Reissue.StillLive", standing.Slip.Number, holder.Name.Full);
            }

            await preparer.PrepareAsync(holder, new SignIn(standing.Slip.Kind, standing.Slip.Login), standing, null, cancellationToken);
        }

        return request.Lines.Count;
    }
}
