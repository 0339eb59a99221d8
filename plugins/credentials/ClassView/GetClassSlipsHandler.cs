using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.ClassView;

internal sealed class GetClassSlipsHandler(CredentialsContext store, SlipBook book, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassSlips, Outcome<ClassSlips>>
{
    public async Task<Outcome<ClassSlips>> Handle(GetClassSlips request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Slips.NoClass");
        }

        var people = roster.Students.SelectMany(SlipHolder.Of).Where(p => p.MaySee).ToList();
        var slips = await book.LatestAsync([.. people.Select(p => p.Holder).Distinct()], cancellationToken);
        var secrets = await SecretsAsync([.. slips.Values.Select(s => s.Slip.Id)], cancellationToken);
        return new ClassSlips(
            roster.Class,
            [.. people.Select(p => Of(p, slips.GetValueOrDefault(p.Holder), secrets))],
            await WaitingAsync(secrets, cancellationToken));
    }

    private static PersonSlip Of(SlipHolder person, SlipStanding? standing, Dictionary<EntryId, DateTimeOffset> secrets) => standing is null
        ? new PersonSlip { Person = person }
        : new PersonSlip
        {
            Person = person,
            SlipId = standing.Slip.Id,
            Number = standing.Slip.Number,
            Login = standing.Slip.Login,
            Kind = standing.Slip.Kind,
            State = standing.State,
            On = standing.Last?.On,
            HasSecret = secrets.ContainsKey(standing.Slip.Id),
        };

    private async Task<Dictionary<EntryId, DateTimeOffset>> SecretsAsync(IReadOnlyList<EntryId> slips, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return await store.Secrets.AsNoTracking().Where(s => slips.Contains(s.SlipId) && s.Until >= now)
            .ToDictionaryAsync(s => s.SlipId, s => s.Until, cancellationToken);
    }

    private async Task<WaitingSecrets?> WaitingAsync(Dictionary<EntryId, DateTimeOffset> secrets, CancellationToken cancellationToken)
    {
        if (secrets.Count == 0)
        {
            return null;
        }

        var ids = secrets.Keys.ToList();
        var printed = await store.Steps.Where(s => ids.Contains(s.SlipId) && s.WithSecret).Select(s => s.SlipId).Distinct().CountAsync(cancellationToken);
        return new WaitingSecrets(secrets.Count, secrets.Values.Min(), printed);
    }
}
