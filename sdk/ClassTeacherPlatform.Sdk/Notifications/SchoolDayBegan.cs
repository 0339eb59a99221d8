using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>
/// A day of the school has begun: once for each day, in the morning by the school's clock; after a pause of the server at its start,
/// for that day alone. For what a module does by the calendar, such as reminders: plugins have no timers of their own.
/// </summary>
public sealed record SchoolDayBegan : SchoolNotification
{
    /// <summary>The school's day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether people work on it, in the school's own week.</summary>
    public required bool IsWorkingDay { get; init; }

    /// <inheritdoc/>
    public override string Subject => $"day:{Day:yyyy-MM-dd}";
}
