using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>One version of a form, shipped with the module or published by the school.</summary>
public sealed record FormText
{
    public required EntryId VersionId { get; init; }

    public required FormId FormId { get; init; }

    public required int Number { get; init; }

    public required FormContent Content { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Null for a shipped text.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public string? PublishedByName { get; init; }

    public bool IsVoid { get; init; }

    public bool IsShipped => PublishedAt is null;

    internal static FormText Of(FormVersion version, bool isVoid) => new()
    {
        VersionId = version.Id,
        FormId = version.FormId,
        Number = version.Number,
        Sha256 = version.Sha256,
        PublishedAt = version.PublishedAt,
        PublishedByName = version.PublishedByName,
        IsVoid = isVoid,
        Content = new FormContent
        {
            Title = version.Title,
            Purpose = version.Purpose,
            Owner = version.Owner,
            Kind = version.Kind,
            TextRu = version.TextRu,
            TextEn = version.TextEn,
            TermMonths = version.TermMonths,
            AsksEveryone = version.AsksEveryone,
            EndsEarlier = version.EndsEarlier,
            InUse = version.InUse,
        },
    };
}
