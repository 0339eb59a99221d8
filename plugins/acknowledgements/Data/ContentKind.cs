namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>What is acknowledged.</summary>
public enum ContentKind
{
    /// <summary>Progress of a period as of a day: each family its own child's (clause 3).</summary>
    Progress,

    Notice,

    /// <summary>A local act of the school.</summary>
    LocalAct,

    /// <summary>Information in electronic form, asked for by a consent (clauses 3 and 4): it has no versions of its own.</summary>
    Delivery,
}
