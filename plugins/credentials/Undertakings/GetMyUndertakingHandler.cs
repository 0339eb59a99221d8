using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Undertakings;

internal sealed class GetMyUndertakingHandler(CredentialsContext store, UndertakingWords words, ICurrentAccount asking, ISchoolClock clock)
    : IRequestHandler<GetMyUndertaking, Outcome<MyUndertaking>>
{
    public async Task<Outcome<MyUndertaking>> Handle(GetMyUndertaking request, CancellationToken cancellationToken)
    {
        if (await asking.GetAsync(cancellationToken) is not { } account)
        {
            return new Refusal.SignedOut();
        }

        var year = SchoolYears.Of(clock.Today);
        var id = account.Id.Value;
        var signed = await store.Undertakings.AsNoTracking().Where(u => u.PersonId == id && u.SchoolYear == year)
            .OrderByDescending(u => u.OperationSeq).FirstOrDefaultAsync(cancellationToken);
        return new MyUndertaking(
            await words.ReadAsync(account.Name, year, cancellationToken), UndertakingWords.YearText(year), account.Name, signed?.SignedOn, signed?.TextNumber);
    }
}
