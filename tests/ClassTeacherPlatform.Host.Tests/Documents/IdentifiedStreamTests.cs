using System.Text;
using ClassTeacherPlatform.Host.Documents.Printing;

namespace ClassTeacherPlatform.Host.Tests.Documents;

public sealed class IdentifiedStreamTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private const string Uuid = "uuid:fde836fd-2469-3c90-bcd4-dc4f2ba8f299";
    private const string FixedUuid = "uuid:01234567-89ab-cdef-0123-456789abcdef";

    [Theory]
    [InlineData("<FDE836FD24693C90BCD4DC4F2BA8F299> <FDE836FD24693C90BCD4DC4F2BA8F299>")]
    [InlineData(@"(\2503L9f/<\266\274\311X#J\325J?) (\2503L9f/<\266\274\311X#J\325J?)")]
    [InlineData("(a\\)b\\\\]c\\(d\r\n) (a\\)b\\\\]c\\(d\r\n)")]
    public void End_HoweverTheWriterPutsItsIds_TheyFollowFromTheContent(string ids)
    {
        var file = Write($"%PDF {Uuid}\ntrailer\n<</Size 9\n/ID [{ids}]>>\nstartxref\n7\n%%EOF", 7);

        Assert.Equal($"%PDF {FixedUuid}\ntrailer\n<</Size 9\n/ID [<{Id.ToUpperInvariant()}> <{Id.ToUpperInvariant()}>]>>\nstartxref\n7\n%%EOF", file);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(70_001)]
    public void Write_AFileLongerThanTheWindow_PassesEverythingOn(int piece)
    {
        var body = string.Concat(Enumerable.Range(0, 40_000).Select(n => n % 997 == 0 ? Uuid : $"{n} "));

        var file = Write(body, piece);

        Assert.Equal(body.Replace(Uuid, FixedUuid, StringComparison.Ordinal), file);
    }

    private static string Write(string text, int piece)
    {
        using var output = new MemoryStream();
        using var stream = new IdentifiedStream(output, Id);
        foreach (var part in Encoding.Latin1.GetBytes(text).Chunk(piece))
        {
            stream.Write(part);
        }

        stream.End();
        return Encoding.Latin1.GetString(output.ToArray());
    }
}
