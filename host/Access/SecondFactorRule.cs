using ClassTeacherPlatform.Host.Demo;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Who has to have a second factor. In the invented school it is offered to everybody and required of nobody.</summary>
internal sealed class SecondFactorRule(IOptions<AccessSettings> access, IAccountDirectory directory, ISchoolClock clock, DemoFolder demo)
{
    /// <summary>Whether one of the account's roles of today requires it.</summary>
    public async Task<bool> IsRequiredAsync(Account account, CancellationToken cancellationToken) =>
        !demo.IsLenient
        && await directory.GetAsync(new AccountId(account.Id), clock.Today, cancellationToken) is { } held
        && held.Roles.Overlaps(access.Value.SecondFactorFor);

    public async Task<bool> IsMissingAsync(Account account, CancellationToken cancellationToken) =>
        !account.TwoFactorEnabled && await IsRequiredAsync(account, cancellationToken);
}
