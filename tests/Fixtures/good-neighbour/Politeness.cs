namespace Fixtures.GoodNeighbour;

/// <summary>A service of the plugin's own, injected by its page.</summary>
internal interface IPoliteness
{
    string Word { get; }
}

internal sealed class Politeness : IPoliteness
{
    public string Word => "Здравствуйте";
}
