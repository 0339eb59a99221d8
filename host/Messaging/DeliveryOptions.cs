namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>How long and how often a delivery is tried.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>After so many failed attempts a person is asked.</summary>
    public int Attempts { get; set; } = 8;

    /// <summary>The wait after the first failure; doubled after each further one.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one handler may take.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(10);
}
