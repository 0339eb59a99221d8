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
        var asks = await store.Asks.AsNoTracking().Where(a => students.Contains(a.StudentId))
            .Select(a => new { Ask = a, Answers = store.Acknowledgements.Where(given => given.AskId == a.Id).ToList() })
            .ToListAsync(cancellationToken);
        var closings = await store.Closings.AsNoTracking().Where(c => students.Contains(c.StudentId)).ToListAsync(cancellationToken);
        var closedAt = closings.GroupBy(c => c.Person).ToDictionary(g => g.Key, g => g.Max(c => c.OperationSeq));
        return asks.GroupBy(a => a.Ask.Person)
            .Select(g => g.MaxBy(a => a.Ask.OperationSeq)!)
            .Where(a => closedAt.GetValueOrDefault(a.Ask.Person) < a.Ask.OperationSeq)
            .ToDictionary(a => a.Ask.Person, a => new OpenAsk(a.Ask, a.Answers.MaxBy(given => given.OperationSeq)));
    }
}
