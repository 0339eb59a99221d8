using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Signed papers of a class: all of them, or none.</summary>
[Requires(Names.Papers, Duty = Names.Undertakings)]
internal sealed record RegisterUndertakings : Command<int>, IForStudents
{
    public required IReadOnlyList<UndertakingLine> Lines { get; init; }

    public required DateOnly? SignedOn { get; init; }

    /// <summary>Where the papers lie.</summary>
    public required string Place { get; init; }

    public StoredFile? Scan { get; init; }

    public IReadOnlyCollection<StudentId> StudentIds => [.. Lines.Select(l => l.StudentId).Distinct()];
}
