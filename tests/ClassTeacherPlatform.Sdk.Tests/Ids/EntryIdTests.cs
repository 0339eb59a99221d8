using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Tests.Ids;

public sealed class EntryIdTests
{
    /// <summary>A register numbers an operation's entries by id: ten papers of one stack are made within a millisecond.</summary>
    [Fact]
    public void New_WhenManyAreMadeWithinAMillisecond_SortsInTheOrderOfMaking()
    {
        var made = Enumerable.Range(0, 20_000).Select(_ => EntryId.New().Value).ToList();

        Assert.Equal(made.Order(), made);
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.All(made, id => Assert.Equal(7, id.Version));
    }
}
