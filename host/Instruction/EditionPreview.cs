using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Instruction.Changes;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>What a file would change.</summary>
/// <param name="Problems">Why it cannot be taken over; empty where it can.</param>
/// <param name="File">The instruction; null where there are problems.</param>
/// <param name="Changes">What differs; null where there are problems.</param>
/// <param name="Clauses">As they would stand now.</param>
/// <param name="Newest">The edition registered last: a further one is based on it.</param>
internal sealed record EditionPreview(
    IReadOnlyList<FileProblem> Problems, InstructionFile? File, EditionChanges? Changes, IReadOnlyList<ClauseView> Clauses, EntryId? Newest);
