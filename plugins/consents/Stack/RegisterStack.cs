using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>Registers a stack of papers of one class and one version of a form: all, or none and which paper hinders.</summary>
[Requires(Permission.Register, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record RegisterStack : Command<int>, IForClass, IForStudents
{
    public required SchoolClassId ClassId { get; init; }

    public required EntryId FormVersionId { get; init; }

    public required IReadOnlyList<AnswerDraft> Papers { get; init; }

    /// <summary>The latest operation that the page had read.</summary>
    public long? SeenSeq { get; init; }

    IReadOnlyCollection<StudentId> IForStudents.StudentIds => [.. Papers.Select(paper => paper.StudentId).Distinct()];
}
