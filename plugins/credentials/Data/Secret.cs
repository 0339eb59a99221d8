using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>
/// A slip's secret, sealed. It is no entry of a register: it is destroyed when the slips were printed well, at the latest with
/// the first operation after its 24 hours; after them it cannot be opened any more, wherever a copy lies.
/// </summary>
internal sealed class Secret
{
    private Secret()
    {
    }

    public Secret(EntryId slip, string sealedText, DateTimeOffset until) => (SlipId, Sealed, Until) = (slip, sealedText, until);

    public EntryId SlipId { get; private set; }

    public string Sealed { get; private set; } = string.Empty;

    public DateTimeOffset Until { get; private set; }

    /// <summary>A fresh list replaces what was there.</summary>
    public void Renew(Secret fresh) => (Sealed, Until) = (fresh.Sealed, fresh.Until);
}
