using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>Who saw whose data (clause 8). Not a link of the chain.</summary>
internal sealed class AccessRecordRow
{
    public long Id { get; set; }

    public AccountId AccountId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The query's type name.</summary>
    public required string Request { get; set; }

    public SchoolClassId? ClassId { get; set; }

    public StudentId? StudentId { get; set; }
}
