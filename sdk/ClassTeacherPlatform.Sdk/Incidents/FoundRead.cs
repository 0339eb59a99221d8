using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>Somebody saw somebody's data.</summary>
public sealed record FoundRead
{
    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who saw.</summary>
    public required AccountId AccountId { get; init; }

    /// <summary>Who saw, by name.</summary>
    public required string AccountName { get; init; }

    /// <summary>By which page or question, in the user's language.</summary>
    public required string Title { get; init; }

    /// <summary>The student's or the class's name: show it to whoever may see pupils' data only.</summary>
    public required string Whom { get; init; }
}
