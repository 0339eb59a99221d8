using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>Something that the school asks one person about one student.</summary>
public sealed record PersonalAsk
{
    /// <summary>Stable as long as the same thing is asked, unique within the module and the student: a register's entry id is a good one. No personal data.</summary>
    public required string Key { get; init; }

    /// <summary>The student, one of the question's.</summary>
    public required StudentId StudentId { get; init; }

    /// <summary>What it is about, in the reader's language.</summary>
    public required string Title { get; init; }

    /// <summary>What the person reads on the page; none where a file is to be read.</summary>
    public IReadOnlyList<DocumentBlock> Content { get; init; } = [];

    /// <summary>A kept file to open from the page; null where there is none.</summary>
    public StoredFile? File { get; init; }

    /// <summary>The buttons; none where nothing can be answered here (see <see cref="Note"/>).</summary>
    public IReadOnlyList<PersonalChoice> Choices { get; init; } = [];

    /// <summary>What has to be known before answering, or why it cannot be answered here; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The last day for an answer; null without a term.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The answer that stands; null where the person has not answered.</summary>
    public PersonalAnswered? Answered { get; init; }
}
