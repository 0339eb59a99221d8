using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>Projects the valid entries: for each person the latest request that no later closing ended, and its answer.</summary>
internal sealed class AskReader(AcknowledgementsContext store)
{
    public async Task<IReadOnlyDictionary<Person, OpenAsk>> ReadAsync(
        IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken)
    {
        var asks = await store.Asks.AsNoTracking().Where(a => students.Contains(a.StudentId)).ToListAsync(cancellationToken);
        var closings = await store.Closings.AsNoTracking().Where(c => students.Contains(c.StudentId)).ToListAsync(cancellationToken);
        var answers = await store.Acknowledgements.AsNoTracking().Where(a => students.Contains(a.StudentId)).ToListAsync(cancellationToken);
        var closedAt = closings.GroupBy(c => c.Person).ToDictionary(g => g.Key, g => g.Max(c => c.OperationSeq));
        var answered = answers.GroupBy(a => a.AskId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.OperationSeq)!);
        return asks.GroupBy(a => a.Person)
            .Select(g => g.MaxBy(a => a.OperationSeq)!)
            .Where(a => closedAt.GetValueOrDefault(a.Person) < a.OperationSeq)
            .ToDictionary(a => a.Person, a => new OpenAsk(a, answered.GetValueOrDefault(a.Id)));
    }
}
