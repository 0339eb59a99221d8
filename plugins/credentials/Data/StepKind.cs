namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>What happened to a slip.</summary>
public enum StepKind
{
    /// <summary>Printed; each print is an entry.</summary>
    Printed,

    /// <summary>Sent sealed, by the child: nobody has signed for it.</summary>
    Sent,

    /// <summary>Given to its holder, identity checked, receipt signed.</summary>
    HandedOut,

    /// <summary>The first sign-in is confirmed.</summary>
    Activated,

    /// <summary>Reported lost.</summary>
    Lost,

    /// <summary>Cancelled: nobody may sign in with it.</summary>
    Cancelled,
}
