namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Why a row of a file is left out.</summary>
public enum RowProblem
{
    /// <summary>Nobody of the class has this name.</summary>
    NoSuchStudent,

    /// <summary>Two of the class may be meant.</summary>
    TwoStudents,

    /// <summary>No day, or none that can be read.</summary>
    NoDay,

    /// <summary>The day is outside the period.</summary>
    OutsidePeriod,

    /// <summary>A mark, an average or homework without a subject.</summary>
    NoSubject,

    /// <summary>A weight or an average that is no number.</summary>
    NoNumber,

    /// <summary>Neither mark nor absence nor homework.</summary>
    SaysNothing,

    /// <summary>The same row stands above.</summary>
    Twice,
}
