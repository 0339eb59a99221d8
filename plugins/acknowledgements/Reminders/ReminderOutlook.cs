using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>How a class stands with reminders.</summary>
public sealed record ReminderOutlook
{
    /// <summary>How many letters would go now.</summary>
    public int Now { get; init; }

    public int WithoutAddress { get; init; }

    public int WithoutConsent { get; init; }

    /// <summary>Letters go into the school's folder and leave the house no further.</summary>
    public bool IntoFolder { get; init; }

    /// <summary>No module tells who agreed to electronic mail, so nothing is sent.</summary>
    public bool HasNoConsents { get; init; }

    /// <summary>Whose last letter came back: paper for them.</summary>
    public IReadOnlyList<PersonName> Returned { get; init; } = [];
}
