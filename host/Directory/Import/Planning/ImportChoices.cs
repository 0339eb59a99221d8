namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>What a person decides about one import.</summary>
internal sealed record ImportChoices
{
    /// <summary>First day of new memberships and links; a moved student's old membership ends the day before.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The class of every row, where the file has no such column.</summary>
    public string? ClassForAll { get; init; }

    /// <summary>Number and date of the order on enrolment or move, where the row names none.</summary>
    public string? Order { get; init; }

    /// <summary>The offers answered with 'one and the same person'; every other answer is 'separate'.</summary>
    public IReadOnlySet<string> Same { get; init; } = new HashSet<string>();

    /// <summary>Rows that the person leaves out.</summary>
    public IReadOnlySet<int> Without { get; init; } = new HashSet<int>();
}
