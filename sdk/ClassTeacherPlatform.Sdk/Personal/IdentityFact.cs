namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>How somebody who came by a personal link was identified, beside the link itself.</summary>
public enum IdentityFact
{
    /// <summary>A one-time code, sent to the address that the school knows.</summary>
    MailCode,

    /// <summary>The child's date of birth.</summary>
    BirthDate,

    /// <summary>The last four digits of the guardian's telephone number.</summary>
    PhoneDigits,
}
