namespace ClassTeacherPlatform.Sdk.Banners;

/// <summary>One line above every page.</summary>
public sealed record BannerLine
{
    /// <summary>In the user's language; no pupils' data, it stands on every page.</summary>
    public required string Text { get; init; }

    /// <summary>The module's page where something can be done about it.</summary>
    public required string Address { get; init; }

    /// <summary>Until when, UTC: the time that is left is counted down; null where no term runs.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
