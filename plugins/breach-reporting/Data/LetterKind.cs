namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>What is sent by e-mail. Nothing ever goes to the supervisory authority by itself.</summary>
public enum LetterKind
{
    /// <summary>The notice to the head.</summary>
    HeadNotice,

    /// <summary>The notice to the support service, without pupils' data.</summary>
    SupportNotice,

    /// <summary>The head has not confirmed receipt yet.</summary>
    HeadReminder,

    /// <summary>The support service has not confirmed receipt yet.</summary>
    SupportReminder,

    /// <summary>A draft for the authority, to the personal-data officer of the school.</summary>
    Draft,
}
