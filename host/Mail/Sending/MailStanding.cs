using ClassTeacherPlatform.Host.Mail.Settings;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>
/// Whether mail stands still because the server is away or refuses the school itself. Of this process alone: a new one tries at
/// once. Other settings are another server, which is tried at once too.
/// </summary>
internal sealed class MailStanding(TimeProvider clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private MailSettings? _settings;
    private MailTrouble? _trouble;

    public MailTrouble? Trouble
    {
        get
        {
            lock (_lock)
            {
                return _trouble;
            }
        }
    }

    /// <summary>False while it is too early to ask this server again.</summary>
    public bool MayTry(MailSettings settings)
    {
        lock (_lock)
        {
            if (_settings != settings)
            {
                (_settings, _trouble) = (settings, null);
            }

            return _trouble is null || _trouble.RetryAt <= clock.GetUtcNow();
        }
    }

    /// <summary>Asks again now.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _trouble = null;
        }
    }

    public void Failed(string? answer)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var failures = (_trouble?.Failures ?? 0) + 1;
            var wait = failures > 10 ? LongestWait : TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << (failures - 1)));
            _trouble = new MailTrouble(_trouble?.Since ?? now, now + wait, failures, answer);
        }
    }
}
