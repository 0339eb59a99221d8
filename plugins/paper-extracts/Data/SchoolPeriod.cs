namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>A period as it holds now.</summary>
/// <param name="Id">The same through all changes.</param>
/// <param name="Name">Such as «I четверть».</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="DueOn">The last day to hand the extracts over.</param>
public sealed record SchoolPeriod(Guid Id, string Name, DateOnly From, DateOnly Until, DateOnly DueOn)
{
    /// <summary>The day from which its extracts are owed: the data of a period are whole at its end.</summary>
    public DateOnly OwedFrom => DueOn < Until ? DueOn : Until;
}
