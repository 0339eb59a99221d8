using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>Logins that do not exist close after as many failed attempts as those that do, so that nobody learns which exist.</summary>
internal sealed class StrangeLogins(TimeProvider clock, IOptions<IdentityOptions> identity)
{
    /// <summary>So many are remembered; a flood of invented logins costs no memory.</summary>
    private const int Limit = 1000;

    private readonly Dictionary<string, (int Failed, DateTimeOffset ClosedUntil)> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    /// <returns>True where the login is closed now.</returns>
    public bool Fail(string login)
    {
        var (now, rule) = (clock.GetUtcNow(), identity.Value.Lockout);
        lock (_lock)
        {
            if (_known.Count >= Limit && !_known.ContainsKey(login))
            {
                _known.Clear();
            }

            var (failed, closedUntil) = _known.GetValueOrDefault(login);
            if (closedUntil > now)
            {
                return true;
            }

            var closes = failed + 1 >= rule.MaxFailedAccessAttempts;
            _known[login] = closes ? (0, now + rule.DefaultLockoutTimeSpan) : (failed + 1, default);
            return closes;
        }
    }
}
