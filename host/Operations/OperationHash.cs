using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>A link of the chain: the hash of the link before, of who, when and what, and of the commitments to every entry.</summary>
internal static class OperationHash
{
    /// <summary>What the first operation has before it.</summary>
    public static byte[] Genesis { get; } = SHA256.HashData("ClassTeacherPlatform"u8);

    public static byte[] Of(OperationRow operation, IEnumerable<OperationEntryRow> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(operation.PreviousHash);
        Append(hash, operation.Seq);
        hash.AppendData(operation.CommandId.ToByteArray());
        Append(hash, operation.Type);
        hash.AppendData(operation.AccountId.Value.ToByteArray());
        Append(hash, operation.OriginSeq);
        Append(hash, operation.ReceivedAt.UtcTicks);
        Append(hash, operation.Voidable ? 1 : 0);
        foreach (var entry in entries.OrderBy(e => e.Register, StringComparer.Ordinal).ThenBy(e => e.EntryId))
        {
            Append(hash, entry.Register);
            hash.AppendData(entry.EntryId.ToByteArray());
            hash.AppendData(entry.Commitment);
        }

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
