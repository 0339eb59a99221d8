using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>A receipt.</summary>
public sealed record ReceiptView
{
    public required PersonalAddress Address { get; init; }

    public required string School { get; init; }

    public required long Number { get; init; }

    /// <summary>Date and time of the school.</summary>
    public required string At { get; init; }

    public required int LinkNumber { get; init; }

    /// <summary>The operation is void by now (clause 11).</summary>
    public required bool IsVoid { get; init; }

    /// <summary>What was answered, where the module still shows it.</summary>
    public PersonalAsk? Answered { get; init; }
}
