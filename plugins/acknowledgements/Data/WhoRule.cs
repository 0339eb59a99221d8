namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Who of a family has to acknowledge a content. From the age of majority the student alone, whatever the rule.</summary>
public enum WhoRule
{
    OneGuardian,

    /// <summary>Each guardian who may see the child's data.</summary>
    EveryGuardian,

    /// <summary>The student and one guardian.</summary>
    PupilAndGuardian,

    /// <summary>The student and each guardian.</summary>
    Everyone,
}
