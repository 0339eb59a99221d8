using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Instruction.Changes;

/// <summary>How a clause differs between two editions.</summary>
/// <param name="Clause">As it will be; as it was, where it goes.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Fields">Texts that differ; empty for a new or removed one.</param>
/// <param name="DutiesAdded">Ids of the duties that it will ask for and did not.</param>
/// <param name="DutiesRemoved">Ids of those that it will not ask for any more.</param>
public sealed record ClauseChange(
    Clause Clause, ClauseChangeKind Kind, IReadOnlyList<FieldChange> Fields, IReadOnlyList<string> DutiesAdded, IReadOnlyList<string> DutiesRemoved);
