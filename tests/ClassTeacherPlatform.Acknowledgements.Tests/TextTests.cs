using System.Text.RegularExpressions;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests;

public sealed partial class TextTests
{
    [Fact]
    public void Texts_BothLanguages_HaveTheSameKeysAndPlaces()
    {
        foreach (var key in T.Text.Keys)
        {
            var (ru, en) = (T.Text.In("ru", key), T.Text.In("en", key));
            Assert.True(ru is not null && en is not null, key);
            Assert.True(Places(ru!).SequenceEqual(Places(en!)), key);
        }
    }

    [Fact]
    public void Texts_EachCommandAndQuery_HasAName()
    {
        var requests = typeof(AcknowledgementsPlugin).Assembly.GetTypes().Where(t => !t.IsAbstract && (typeof(ICommand).IsAssignableFrom(t) || typeof(IQuery).IsAssignableFrom(t))).ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.True(T.Text.Has($"Operation.{request.Name}"), request.Name));
    }

    private static IEnumerable<string> Places(string text) => PlacePattern().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-zA-Z0-9]+\}", RegexOptions.None, 1000)]
    private static partial Regex PlacePattern();
}
