namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>What a person may press.</summary>
internal enum LinkChoice
{
    Given,
    Refused,

    /// <summary>The person takes back the consent that stands (152-FZ art. 9 part 2).</summary>
    Withdrawn,
}
