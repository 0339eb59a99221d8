namespace ClassTeacherPlatform.Consents.Data;

/// <summary>Whose data a form is about: it decides who answers.</summary>
public enum FormOwner
{
    /// <summary>The representative's own (clause 4): he alone answers, so that no conflict is possible.</summary>
    Guardian,

    /// <summary>The child's: birthdays and conflicts count.</summary>
    Child,

    /// <summary>The grown-up student's own: asked from 18.</summary>
    AdultStudent,
}
