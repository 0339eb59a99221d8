using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Sdk.Notifications;

/// <summary>
/// An empty data folder was filled with the invented school, for trying the platform out; never in Production. A module may add
/// invented entries, so that its pages have something to show.
/// </summary>
/// <example><code>internal sealed class FillDemo(TalksContext store, IOperation operation) : INotificationHandler&lt;DemoSchoolFilled&gt; { … }</code></example>
public sealed record DemoSchoolFilled : SchoolNotification
{
    /// <summary>The school's classes, in their usual order.</summary>
    public required IReadOnlyList<SchoolClassId> Classes { get; init; }

    /// <inheritdoc/>
    public override string Subject => "demo";
}
