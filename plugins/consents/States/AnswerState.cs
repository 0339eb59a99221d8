namespace ClassTeacherPlatform.Consents.States;

/// <summary>How an answer stands on a day.</summary>
public enum AnswerState
{
    /// <summary>Silence: a third state beside yes and no.</summary>
    NoAnswer,

    Given,

    Refused,

    /// <summary>Taken back by the person.</summary>
    Withdrawn,

    /// <summary>Cancelled by the school.</summary>
    Invalidated,

    /// <summary>A refusal or withdrawal became void (clause 11): it goes on to restrict, and the school asks again.</summary>
    AskAgain,

    /// <summary>Given once, and ended by itself.</summary>
    Expired,

    /// <summary>People who may answer differ; a person settles it, never the program.</summary>
    Conflict,
}
