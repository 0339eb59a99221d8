namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>How an answer came.</summary>
public enum AnswerRoute
{
    /// <summary>A sheet of the class or of the family.</summary>
    Paper,

    /// <summary>In the presence of who registers it.</summary>
    InPerson,

    /// <summary>By the person himself, on his personal page.</summary>
    PersonalLink,
}
