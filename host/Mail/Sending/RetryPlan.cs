namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>How long a mail waits after its failed attempts: soon at first (greylisting), then each hour.</summary>
internal static class RetryPlan
{
    private static readonly int[] Minutes = [1, 5, 10, 20, 30, 60];

    public static TimeSpan After(int attempts) => TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts - 1, 0, Minutes.Length - 1)]);
}
