using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.Growing;

internal sealed class GrowingContext(DbContextOptions<GrowingContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Leaf> Leaves => Set<Leaf>();

    protected override string TablePrefix => "growing_";
}

internal sealed class Leaf : RegisterEntry
{
    public required StudentId StudentId { get; init; }

    public required string Text { get; init; }
#if SECOND

    public string? Colour { get; init; }
#endif
}
