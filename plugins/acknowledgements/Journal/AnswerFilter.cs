namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>What the register is searched for.</summary>
public sealed record AnswerFilter
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    /// <summary>A student's or signer's name.</summary>
    public string? Text { get; init; }

    public Guid? ContentId { get; init; }

    public AnswerStanding? Standing { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Everything found, for an export.</summary>
    public bool All { get; init; }
}
