using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Register;

/// <summary>An entry of the register of slips as it is shown: the preparation of a slip, or a step.</summary>
public sealed record RegisterRow
{
    public required EntryId Id { get; init; }

    public required string Number { get; init; }

    public required string Holder { get; init; }

    public required CredentialKind Credential { get; init; }

    public required string Login { get; init; }

    /// <summary>Null: the slip was prepared.</summary>
    public StepKind? Step { get; init; }

    public bool WithSecret { get; init; }

    public DateOnly On { get; init; }

    public string? Recipient { get; init; }

    public GuardianKind? Capacity { get; init; }

    public IdentityProof? Proof { get; init; }

    public HandOverWay? Way { get; init; }

    public string? Place { get; init; }

    public string? Note { get; init; }

    public string? ScanName { get; init; }

    public DateTimeOffset At { get; init; }

    public required string ByName { get; init; }

    /// <summary>Shown struck through, counted nowhere.</summary>
    public bool IsVoid { get; init; }

    /// <summary>What is recorded, in words.</summary>
    public string What => Step is { } step ? T.Text[WithSecret ? "Register.PrintedWithSecret" : $"Step.{step}"] : T.Text["Step.Prepared"];
}
