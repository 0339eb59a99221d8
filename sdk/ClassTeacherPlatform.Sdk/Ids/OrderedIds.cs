using System.Buffers.Binary;

namespace ClassTeacherPlatform.Sdk.Ids;

/// <summary>
/// Version-7 GUIDs that ascend within this process also inside one millisecond (RFC 9562, 6.2, method 1): what is made in order
/// stays in order when it is sorted by id.
/// </summary>
internal static class OrderedIds
{
    private const int CounterBits = 12;

    private static readonly Lock Lock = new();

    /// <summary>The last one's milliseconds and, below them, its counter.</summary>
    private static long _last;

    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        lock (Lock)
        {
            var now = BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16 << CounterBits;
            _last = Math.Max(now, _last + 1);
            BinaryPrimitives.WriteInt64BigEndian(bytes, (_last >> CounterBits << 16) | 0x7000 | (_last & ((1 << CounterBits) - 1)));
        }

        return new Guid(bytes, bigEndian: true);
    }
}
