using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>One edition of the school's instruction; a changed mapping is a further edition.</summary>
internal sealed class InstructionEditionEntry : RegisterEntry
{
    /// <summary>First day on which it holds.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public string? Approver { get; init; }

    /// <summary>The order's number.</summary>
    public string? Order { get; init; }

    /// <summary>Clauses, duties and the school's verbatim text as the instruction file's JSON.</summary>
    public required string Content { get; init; }
}
