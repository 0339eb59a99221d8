using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>A content as one class meets it.</summary>
public sealed record OneContent
{
    public required Guid Id { get; init; }

    public required SchoolClass Class { get; init; }

    /// <summary>The latest first, void ones too.</summary>
    public required IReadOnlyList<VersionView> Versions { get; init; }

    /// <summary>The version that is read now; null where all are void.</summary>
    public VersionView? Current => Versions.FirstOrDefault(v => !v.IsVoid);

    /// <summary>It was never for anybody else: its class teacher may go on with it.</summary>
    public required bool IsOnlyForClass { get; init; }

    public WithdrawnNote? Withdrawn { get; init; }

    /// <summary>How far the class is; null where nobody is asked.</summary>
    public MatrixColumn? Progress { get; init; }

    /// <summary>Whose families read a part of their own.</summary>
    public required IReadOnlyList<PartOf> Parts { get; init; }
}
