using System.Threading.RateLimiting;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>Three codes a link in a quarter of an hour: nobody's mailbox is filled by whoever found a letter.</summary>
internal sealed class CodeLimit : IDisposable
{
    private readonly PartitionedRateLimiter<AccountId> _limits = PartitionedRateLimiter.Create<AccountId, AccountId>(link =>
        RateLimitPartition.GetFixedWindowLimiter(link, _ => new FixedWindowRateLimiterOptions { PermitLimit = 3, Window = TimeSpan.FromMinutes(15) }));

    public bool Take(AccountId link)
    {
        using var lease = _limits.AttemptAcquire(link);
        return lease.IsAcquired;
    }

    public void Dispose() => _limits.Dispose();
}
