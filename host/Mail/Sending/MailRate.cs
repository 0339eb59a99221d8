namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Counts what went within the last minute: servers of schools shut out whoever sends too fast.</summary>
internal sealed class MailRate(TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTimeOffset> _sent = new();

    public int Left(int perMinute)
    {
        Forget();
        return Math.Max(0, perMinute - _sent.Count);
    }

    /// <summary>When one more may go; now where it may.</summary>
    public DateTimeOffset NextAt(int perMinute) => Left(perMinute) > 0 ? clock.GetUtcNow() : _sent.Peek() + Minute;

    public void Count() => _sent.Enqueue(clock.GetUtcNow());

    private void Forget()
    {
        while (_sent.TryPeek(out var oldest) && oldest + Minute <= clock.GetUtcNow())
        {
            _sent.Dequeue();
        }
    }
}
