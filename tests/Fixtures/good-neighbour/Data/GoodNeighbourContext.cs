using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.GoodNeighbour.Data;

internal sealed class GoodNeighbourContext(DbContextOptions<GoodNeighbourContext> options, IStoreSession session) : PluginContext(options, session)
{
    public DbSet<Greeting> Greetings => Set<Greeting>();

    protected override string TablePrefix => "good_neighbour_";
}
