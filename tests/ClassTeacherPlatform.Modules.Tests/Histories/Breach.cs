using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>An incident as the clerk knows it.</summary>
internal sealed class Breach(int number, AccountId account)
{
    public int Number => number;

    public DateTimeOffset? Head { get; set; }

    public DateTimeOffset? Support { get; set; }

    public DateTimeOffset? Restored { get; set; }

    /// <summary>Which of all the head's decisions was the last about this interval.</summary>
    public int Decided { get; set; }

    /// <summary>What the head found valid in this incident; it stays so when a moment changes.</summary>
    public HashSet<long> Reaffirmed { get; } = [];

    /// <summary>T and tR; null while there is nothing to be void.</summary>
    public (DateTimeOffset From, DateTimeOffset? Until)? Interval =>
        Head is { } head && Support is { } support ? (head > support ? head : support, Restored) : null;

    /// <summary>Received in [T, tR) from the named account.</summary>
    public bool Covers(Deed deed) =>
        deed.By == account && Interval is { } interval && deed.At >= interval.From && !(deed.At >= interval.Until);
}
