using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Tests.States;

/// <summary>The same rules as a clerk would say them, one question after the other.</summary>
internal static class NaiveSlip
{
    public static SlipState StateOf(IReadOnlyList<StepFact> steps)
    {
        bool Was(StepKind kind) => steps.Any(s => s.Kind == kind && !s.IsVoid);
        bool WasVoid(StepKind kind) => steps.Any(s => s.Kind == kind && s.IsVoid);

        if (WasVoid(StepKind.HandedOut) || WasVoid(StepKind.Lost) || WasVoid(StepKind.Cancelled))
        {
            return SlipState.Burnt;
        }

        return Was(StepKind.Cancelled) ? SlipState.Cancelled
            : Was(StepKind.Lost) ? SlipState.Lost
            : Was(StepKind.Activated) ? SlipState.Activated
            : Was(StepKind.HandedOut) ? SlipState.HandedOut
            : Was(StepKind.Sent) ? SlipState.Sent
            : Was(StepKind.Printed) ? SlipState.Printed
            : SlipState.Prepared;
    }
}
