using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Undertakings;

internal sealed class SignMyUndertakingHandler(CredentialsContext store, UndertakingWords words, IOperation operation, ISchoolClock clock)
    : IRequestHandler<SignMyUndertaking, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(SignMyUndertaking request, CancellationToken cancellationToken)
    {
        var (year, person) = (SchoolYears.Of(clock.Today), operation.AccountId.Value);
        if (await store.Undertakings.FirstOrDefaultAsync(u => u.PersonId == person && u.SchoolYear == year, cancellationToken) is { } earlier)
        {
            return new Refusal.Overtaken(earlier.ByName, earlier.At, "Undertaking.Already");
        }

        var wording = await words.ReadAsync(year, cancellationToken);
        if (wording.Sha256 != request.Sha256)
        {
            return Refusal.Because("Undertaking.TextChanged");
        }

        var entry = Undertaking.Own(await words.VersionAsync(wording, year, operation, cancellationToken), year, clock.Today, operation);
        store.Add(entry);
        return entry.Id;
    }
}
