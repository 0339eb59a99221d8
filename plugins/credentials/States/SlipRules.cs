using ClassTeacherPlatform.Credentials.Data;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>A slip's state from its steps, and what may follow it.</summary>
internal static class SlipRules
{
    /// <summary>
    /// Clause 11, fail-safe: a void hand-out burns the number; a void loss or cancellation does not bring a slip back. Other void
    /// steps count as if they were not there.
    /// </summary>
    public static SlipState StateOf(IEnumerable<StepFact> steps)
    {
        var (furthest, isCancelled, isLost) = (SlipState.Prepared, false, false);
        foreach (var step in steps)
        {
            if (step.IsVoid && step.Kind is StepKind.HandedOut or StepKind.Lost or StepKind.Cancelled)
            {
                return SlipState.Burnt;
            }

            if (step.IsVoid)
            {
                continue;
            }

            isCancelled |= step.Kind == StepKind.Cancelled;
            isLost |= step.Kind == StepKind.Lost;
            furthest = (SlipState)Math.Max((int)furthest, (int)Reached(step.Kind));
        }

        return isCancelled ? SlipState.Cancelled : isLost ? SlipState.Lost : furthest;
    }

    public static bool MayFollow(SlipState state, StepKind step) => step switch
    {
        StepKind.Printed => state is SlipState.Prepared or SlipState.Printed or SlipState.Sent,
        StepKind.Sent => state is SlipState.Prepared or SlipState.Printed,
        StepKind.HandedOut => state is SlipState.Prepared or SlipState.Printed or SlipState.Sent,
        StepKind.Activated => state is SlipState.HandedOut,
        StepKind.Lost => IsLive(state),
        StepKind.Cancelled => IsLive(state) || state == SlipState.Lost,
    };

    /// <summary>Somebody could sign in with it.</summary>
    public static bool IsLive(SlipState state) => state switch
    {
        SlipState.Prepared or SlipState.Printed or SlipState.Sent or SlipState.HandedOut or SlipState.Activated => true,
        SlipState.Lost or SlipState.Cancelled or SlipState.Burnt => false,
    };

    /// <summary>Clause 1 is done for its holder.</summary>
    public static bool IsDone(SlipState state) => state is SlipState.HandedOut or SlipState.Activated;

    private static SlipState Reached(StepKind kind) => kind switch
    {
        StepKind.Printed => SlipState.Printed,
        StepKind.Sent => SlipState.Sent,
        StepKind.HandedOut => SlipState.HandedOut,
        StepKind.Activated => SlipState.Activated,
        StepKind.Lost or StepKind.Cancelled => SlipState.Prepared,
    };
}
