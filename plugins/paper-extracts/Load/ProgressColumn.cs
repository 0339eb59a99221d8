namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>What a column of a progress file holds.</summary>
public enum ProgressColumn
{
    /// <summary>One that nobody asks for.</summary>
    None,

    /// <summary>The student's full name.</summary>
    Student,

    Subject,

    Date,

    Mark,

    /// <summary>What the mark is for.</summary>
    Kind,

    Weight,

    /// <summary>The subject's average, as the source counts it.</summary>
    Average,

    /// <summary>The absence and its reason.</summary>
    Absence,

    Homework,
}
