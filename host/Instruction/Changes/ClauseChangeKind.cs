namespace ClassTeacherPlatform.Host.Instruction.Changes;

/// <summary>What happens to a clause between two editions.</summary>
public enum ClauseChangeKind
{
    Added,
    Removed,
    Changed,
}
