namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>How a personal link reaches its holder.</summary>
public enum LinkDelivery
{
    /// <summary>On paper, as a code to scan.</summary>
    Paper,

    /// <summary>By e-mail.</summary>
    Mail,
}
