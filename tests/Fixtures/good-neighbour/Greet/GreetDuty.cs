using ClassTeacherPlatform.Sdk.Duties;
using Fixtures.GoodNeighbour.Data;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.GoodNeighbour.Greet;

internal sealed class GreetDuty(GoodNeighbourContext store) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        var done = await store.Greetings.AnyAsync(g => g.How == "greeted", cancellationToken);
        return [.. question.Classes.Select(c => new DutyItem { ClassId = c.Class.Id, State = done ? DutyState.Done : DutyState.Due })];
    }
}
