namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>One button below an ask.</summary>
public sealed record PersonalChoice
{
    /// <summary>Stable within the ask, such as <c>given</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the person declares by pressing it, in the reader's language.</summary>
    public required string Label { get; init; }

    /// <summary>What a field for a remark beside the button asks for; null where there is no field.</summary>
    public string? RemarkLabel { get; init; }

    /// <summary>Whether the remark has to be filled in.</summary>
    public bool RemarkRequired { get; init; }
}
