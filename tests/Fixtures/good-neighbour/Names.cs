namespace Fixtures.GoodNeighbour;

internal static class Names
{
    public const string Greet = "good-neighbour.greet";

    public const string Wave = "good-neighbour.wave";

    public const string Talk = "good-neighbour.talk";
}
