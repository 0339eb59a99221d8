using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>All editions, the newest first, the void ones among them; the last one is what comes with the program.</summary>
[Requires(KernelPermissions.Instruction)]
internal sealed record GetEditions : Query<IReadOnlyList<EditionRow>>;

internal sealed class GetEditionsHandler(EditionShelf editions, ISchoolClock clock) : IRequestHandler<GetEditions, Outcome<IReadOnlyList<EditionRow>>>
{
    public async Task<Outcome<IReadOnlyList<EditionRow>>> Handle(GetEditions request, CancellationToken cancellationToken)
    {
        var inForce = (await editions.InForceAsync(clock.Today, cancellationToken))?.Id;
        var (all, valid) = await editions.AllAsync(cancellationToken);
        var rows = new List<EditionRow>();
        foreach (var entry in all)
        {
            rows.Add(new EditionRow(await editions.DescribeAsync(entry, cancellationToken), entry.Id == inForce, !valid.Contains(entry.Id)));
        }

        rows.Add(new EditionRow(await editions.DescribeAsync(null, cancellationToken), inForce is null, false));
        return Outcome<IReadOnlyList<EditionRow>>.Of(rows);
    }
}
