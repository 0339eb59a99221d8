using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace Fixtures.ThrowsInHandler;

[OwnAccount]
public sealed record Break : Command<int>;

internal sealed class BreakHandler : IRequestHandler<Break, Outcome<int>>
{
    public Task<Outcome<int>> Handle(Break request, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("As built.");
}
