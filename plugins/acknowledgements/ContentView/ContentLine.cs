using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>A content in the list of a class.</summary>
public sealed record ContentLine
{
    public required Guid Id { get; init; }

    public required ContentKind Kind { get; init; }

    public required string Title { get; init; }

    public required int Version { get; init; }

    public required WhoRule Rule { get; init; }

    public required bool IsForSchool { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string PublishedByName { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>How far the class is; null where nobody is asked.</summary>
    public MatrixColumn? Progress { get; init; }
}
