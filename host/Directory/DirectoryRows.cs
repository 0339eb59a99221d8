using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory;

internal sealed class SchoolRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public required string Address { get; set; }

    Guid IDirectoryRow.SubjectId => Id;
}

internal sealed class SchoolYearRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly Until { get; set; }

    Guid IDirectoryRow.SubjectId => Id;
}

internal sealed class ClassRow : IDirectoryRow
{
    public SchoolClassId Id { get; set; } = SchoolClassId.New();

    public required Guid SchoolYearId { get; set; }

    /// <summary>Such as 7А.</summary>
    public required string Name { get; set; }

    public required int Grade { get; set; }

    Guid IDirectoryRow.SubjectId => Id.Value;
}

internal sealed class StudentRow : IDirectoryRow
{
    public StudentId Id { get; set; } = StudentId.New();

    public required string Family { get; set; }

    public required string Given { get; set; }

    public string? Patronymic { get; set; }

    public DateOnly? BornOn { get; set; }

    Guid IDirectoryRow.SubjectId => Id.Value;
}

internal sealed class GuardianRow : IDirectoryRow
{
    public GuardianId Id { get; set; } = GuardianId.New();

    public required string Family { get; set; }

    public required string Given { get; set; }

    public string? Patronymic { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    Guid IDirectoryRow.SubjectId => Id.Value;
}

internal sealed class GuardianLinkRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required StudentId StudentId { get; set; }

    public required GuardianId GuardianId { get; set; }

    public required GuardianKind Kind { get; set; }

    public string? Proof { get; set; }

    public bool MaySee { get; set; } = true;

    /// <summary>Number and date of the document, where <see cref="MaySee"/> is no.</summary>
    public string? MaySeeProof { get; set; }

    public bool MaySign { get; set; } = true;

    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while open.</summary>
    public DateOnly? Until { get; set; }

    Guid IDirectoryRow.SubjectId => StudentId.Value;
}

internal sealed class ClassMembershipRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required StudentId StudentId { get; set; }

    public required SchoolClassId ClassId { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The order's number and date.</summary>
    public string? Order { get; set; }

    Guid IDirectoryRow.SubjectId => StudentId.Value;
}

internal sealed class ClassAssignmentRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required AccountId AccountId { get; set; }

    public required SchoolClassId ClassId { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The order's number and date.</summary>
    public string? Order { get; set; }

    Guid IDirectoryRow.SubjectId => ClassId.Value;
}

internal sealed class StudyGroupRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required Guid SchoolYearId { get; set; }

    public required string Name { get; set; }

    public required string Subject { get; set; }

    Guid IDirectoryRow.SubjectId => Id;
}

internal sealed class GroupMembershipRow : IDirectoryRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required Guid GroupId { get; set; }

    public required StudentId StudentId { get; set; }

    public required DateOnly From { get; set; }

    /// <summary>Last day, inclusive; null while open.</summary>
    public DateOnly? Until { get; set; }

    Guid IDirectoryRow.SubjectId => StudentId.Value;
}

/// <summary>A remembered reading of a file's columns.</summary>
internal sealed class ColumnMappingRow
{
    /// <summary>SHA-256 of the column heads.</summary>
    public required string HeadsHash { get; set; }

    /// <summary>The mapping as JSON.</summary>
    public required string Mapping { get; set; }
}
