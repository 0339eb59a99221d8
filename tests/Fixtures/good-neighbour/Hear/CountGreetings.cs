using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.GoodNeighbour.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.GoodNeighbour.Hear;

[OwnAccount]
public sealed record CountGreetings(string How) : Query<int>;

internal sealed class CountGreetingsHandler(GoodNeighbourContext store) : IRequestHandler<CountGreetings, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(CountGreetings request, CancellationToken cancellationToken) =>
        await store.Greetings.CountAsync(g => g.How == request.How, cancellationToken);
}
