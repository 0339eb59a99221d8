using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>One edition of the instruction with its duties as they stand now.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="File">All of it, as it can be downloaded.</param>
/// <param name="Clauses">In the edition's order.</param>
/// <param name="Unclaimed">Enabled duties that no clause asks for.</param>
/// <param name="Known">All duties that a clause could be given: those of the modules and those that instructions name.</param>
/// <param name="Newest">The edition registered last, in force or not; a change is based on it.</param>
internal sealed record InstructionView(
    EditionView Edition, InstructionFile File, IReadOnlyList<ClauseView> Clauses,
    IReadOnlyList<ClauseDuty> Unclaimed, IReadOnlyList<ClauseDuty> Known, EntryId? Newest)
{
    public IEnumerable<ClauseView> Gaps => Clauses.Where(c => c.IsGap);
}
