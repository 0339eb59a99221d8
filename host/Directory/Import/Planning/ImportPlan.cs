using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>Everything that applying a file would do, and what has to be answered or corrected before.</summary>
internal sealed record ImportPlan
{
    public required SchoolRow? School { get; init; }

    /// <summary>Null where the school year is still to be made.</summary>
    public required SchoolYearRow? Year { get; init; }

    /// <summary>The classes of that year.</summary>
    public required IReadOnlyList<ClassRow> Classes { get; init; }

    public required IReadOnlyList<NewClass> NewClasses { get; init; }

    public required IReadOnlyList<PlannedStudent> Students { get; init; }

    /// <summary>In the classes of the file, but not in the file: listed, never removed by an import.</summary>
    public required IReadOnlyList<MissingStudent> Missing { get; init; }

    public required IReadOnlyList<RowNotice> Notices { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    /// <summary>The state of the directory that this was made from.</summary>
    public required long Version { get; init; }

    public bool HasErrors => Notices.Any(n => n.IsError);

    /// <summary>Somebody moves within the year and no order is named.</summary>
    public bool NeedsOrder => Students.Any(s => s.Membership is { WithinYear: true, Order: null });

    public bool IsEmpty => Students.All(s => s.IsUnchanged) && NewClasses.Count == 0;
}
