using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;

namespace Fixtures.GoodNeighbour.Data;

internal sealed class Greeting : RegisterEntry
{
    public required StudentId StudentId { get; init; }

    /// <summary>Greeted, waved or heard.</summary>
    public required string How { get; init; }
}
