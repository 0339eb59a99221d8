using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.Growing;

[OwnAccount]
public sealed record AddLeaf(string Text) : Command<int>;

internal sealed class AddLeafHandler(GrowingContext store) : IRequestHandler<AddLeaf, Outcome<int>>
{
    public Task<Outcome<int>> Handle(AddLeaf request, CancellationToken cancellationToken)
    {
        store.Add(new Leaf { StudentId = StudentId.New(), Text = request.Text });
        return Task.FromResult<Outcome<int>>(1);
    }
}

/// <summary>The leaves, in order, joined.</summary>
[OwnAccount]
public sealed record GetLeaves : Query<string>;

internal sealed class GetLeavesHandler(GrowingContext store) : IRequestHandler<GetLeaves, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(GetLeaves request, CancellationToken cancellationToken) =>
        string.Join(' ', await store.Leaves.OrderBy(l => l.OperationSeq).Select(l => l.Text).ToListAsync(cancellationToken));
}
