using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>The moments of an incident cannot stand in any order. People type minutes, so within one minute any order is believed.</summary>
internal static class MomentOrder
{
    public static Refusal? ProblemOf(IncidentFacts facts)
    {
        var (earliest, learned) = (facts.InstantOf(MomentKind.Earliest), facts.Learned.AddMinutes(-1));
        return earliest > facts.Learned ? Refusal.Because("Moments.EarliestAfterLearned")
            : facts.InstantOf(MomentKind.HeadReceived) < learned || facts.InstantOf(MomentKind.SupportReceived) < learned ? Refusal.Because("Moments.ReceivedBeforeLearned")
            : facts.Moments.Any(m => m.Kind == MomentKind.Restored && !facts.Systems.Contains(m.System!.Value)) ? Refusal.Because("Moments.SystemNotNamed")
            : facts.Systems.Any(system => facts.RestoredAt(system) < learned) ? Refusal.Because("Moments.RestoredBeforeLearned")
            : null;
    }
}
