namespace ClassTeacherPlatform.Host.Documents.Printing;

/// <summary>What ties a page to the register.</summary>
/// <param name="Number">The document's number.</param>
/// <param name="Sha256">Of its content.</param>
/// <param name="At">When it was registered, UTC: the date in the file's properties.</param>
internal sealed record Stamp(string Number, string Sha256, DateTimeOffset At)
{
    /// <summary>Number and the hash's first eight digits.</summary>
    public string Line => $"№\u00A0{Number} · {Sha256[..8]}";

    /// <summary>What the code says: whoever checks types the number into the register's page and compares the hash.</summary>
    public string Check => $"{Number} {Sha256}";
}
