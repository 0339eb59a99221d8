namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>What the register is searched for.</summary>
public sealed record ExtractFilter
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    /// <summary>A student's or recipient's name, or a number.</summary>
    public string? Text { get; init; }

    public Guid? PeriodId { get; init; }

    public ExtractStanding? Standing { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Everything found, for an export.</summary>
    public bool All { get; init; }
}
