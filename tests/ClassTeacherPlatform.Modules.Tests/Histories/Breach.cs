using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>An incident as the clerk knows it.</summary>
internal sealed class Breach(int number, AccountId account)
{
    public int Number => number;

    public DateTimeOffset? Head { get; set; }

    public DateTimeOffset? Support { get; set; }

    public DateTimeOffset? Restored { get; set; }

    /// <summary>Received in [T, tR) from the named account.</summary>
    public bool Covers(Deed deed) =>
        deed.By == account && Head is { } head && Support is { } support && deed.At >= (head > support ? head : support) && !(deed.At >= Restored);
}
