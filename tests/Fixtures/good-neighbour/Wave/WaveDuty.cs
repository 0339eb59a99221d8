using ClassTeacherPlatform.Sdk.Duties;
using Fixtures.GoodNeighbour.Data;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.GoodNeighbour.Wave;

internal sealed class WaveDuty(GoodNeighbourContext store) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        var done = await store.Greetings.AnyAsync(g => g.How == "waved", cancellationToken);
        return [.. question.Classes.Select(c => new DutyItem { ClassId = c.Class.Id, State = done ? DutyState.Done : DutyState.Due })];
    }
}
