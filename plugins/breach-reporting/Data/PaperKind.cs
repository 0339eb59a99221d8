namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>What is printed of an incident.</summary>
public enum PaperKind
{
    /// <summary>The notice to the head.</summary>
    HeadNotice,

    /// <summary>The notice to the support service, without pupils' data.</summary>
    SupportNotice,

    /// <summary>A draft of the 24 hours' notice to the supervisory authority.</summary>
    FirstReport,

    /// <summary>A draft of the 72 hours' notice.</summary>
    ResultsReport,

    /// <summary>The head's closing act.</summary>
    ClosingAct,
}
