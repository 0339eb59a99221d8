using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>One clause with its duties and how each stands.</summary>
public sealed partial class ClauseRow
{
    [Parameter, EditorRequired]
    public ClauseView View { get; set; } = null!;

    /// <summary>The person may go to the modules and switch them.</summary>
    [Parameter]
    public bool MaySwitch { get; set; }

    private static string Look(ClauseDuty duty) => duty.Standing switch
    {
        DutyStanding.Enabled => "done",
        DutyStanding.Quarantined or DutyStanding.Unknown => "overdue",
        DutyStanding.DutyOff or DutyStanding.ModuleOff => "conflict",
        DutyStanding.NotProvided or DutyStanding.NotInstalled => "due",
    };

    private static bool IsSwitchable(ClauseDuty duty) => duty.Standing is DutyStanding.DutyOff or DutyStanding.ModuleOff or DutyStanding.Quarantined;
}
