using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.HandOut;

/// <summary>Slips were given to their holders against signature (clause 1): one signed sheet, all its lines or none.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record HandOutSlips : SlipCommand
{
    public IdentityProof Proof { get; init; }

    public HandOverWay Way { get; init; }

    /// <summary>Where the signature sheet lies.</summary>
    public required string Place { get; init; }

    /// <summary>The sheet, kept before the command is sent.</summary>
    public StoredFile? Scan { get; init; }
}
