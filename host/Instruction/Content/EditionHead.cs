namespace ClassTeacherPlatform.Host.Instruction.Content;

/// <summary>Who approved an edition, by which order, and since when it holds.</summary>
public sealed record EditionHead
{
    public string? Approver { get; init; }

    /// <summary>The order's number.</summary>
    public string? Order { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    /// <summary>First day on which it holds; null for the edition that comes with the program.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}
