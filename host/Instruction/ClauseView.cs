using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>A clause with its duties as they stand now.</summary>
/// <param name="Clause">As the edition has it.</param>
/// <param name="IsHeading">True where the clause only holds others together.</param>
/// <param name="Duties">In the edition's order.</param>
public sealed record ClauseView(Clause Clause, bool IsHeading, IReadOnlyList<ClauseDuty> Duties)
{
    /// <summary>Nothing that runs carries the clause.</summary>
    public bool IsGap => !IsHeading && !Duties.Any(d => d.IsEnabled);
}
