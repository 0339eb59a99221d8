using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>Asks the duties and puts the answers under the clauses of the instruction in force.</summary>
internal sealed class ClauseBoard(DutyBoard board, EditionShelf editions, ISchoolClock clock)
{
    /// <summary>Every clause that demands something, in the instruction's order; then what no clause asks for.</summary>
    public async Task<IReadOnlyList<ClauseAnswers>> AskAsync(IReadOnlyList<ClassRoster> rosters, CancellationToken cancellationToken)
    {
        var file = EditionShelf.FileOf(await editions.InForceAsync(clock.Today, cancellationToken));
        return Group(file, await board.AskAsync(rosters, cancellationToken));
    }

    public static IReadOnlyList<ClauseAnswers> Group(InstructionFile file, IReadOnlyList<DutyAnswer> answers)
    {
        var clauses = file.Clauses.Where(c => !file.IsHeading(c))
            .Select(c => new ClauseAnswers(c.Printed, c.Title, [.. answers.Where(a => c.Duties.Contains(a.Duty))]));
        var asked = file.Clauses.SelectMany(c => c.Duties).ToHashSet(StringComparer.Ordinal);
        var unclaimed = answers.Where(a => !asked.Contains(a.Duty)).ToList();
        return unclaimed.Count == 0 ? [.. clauses] : [.. clauses, new ClauseAnswers(null, null, unclaimed)];
    }
}
