using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Gives slips their numbers; void ones are burnt, never given again.</summary>
internal sealed class SlipNumbers(CredentialsContext store, ISchoolClock clock)
{
    private int? _last;

    public async Task<SlipNumber> NextAsync(CancellationToken cancellationToken)
    {
        var year = clock.Today.Year;
        _last ??= await store.Slips.IncludingVoid().Where(s => s.Year == year).MaxAsync(s => (int?)s.Ordinal, cancellationToken) ?? 0;
        _last++;
        return new SlipNumber(year, _last.Value);
    }
}
