namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <summary>On what ground a person is to have information on paper.</summary>
public enum GroundKind
{
    /// <summary>The electronic form was refused.</summary>
    Refusal,

    /// <summary>A consent to it was withdrawn.</summary>
    Withdrawal,

    /// <summary>No consent stands any longer: the school cancelled the answer, or it is void by clause 11.</summary>
    NoBasis,

    /// <summary>No computer or internet.</summary>
    NoInternet,
}
