using ClassTeacherPlatform.Credentials.Data;

namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>With which slips an action makes sense now; the command checks it again.</summary>
internal static class ActionRules
{
    public static bool May(PersonSlip person, SlipAction action) => action switch
    {
        SlipAction.HandOut => person.MayBe(StepKind.HandedOut),
        SlipAction.Print => person.MayBe(StepKind.Printed),
        SlipAction.Send => person.MayBe(StepKind.Sent),
        SlipAction.Activate => person.MayBe(StepKind.Activated),
        SlipAction.Lose => person.MayBe(StepKind.Lost),
        SlipAction.Cancel => person.MayBe(StepKind.Cancelled),
        SlipAction.Reissue => person.MayBeReissued,
    };

    /// <summary>It happened on a day that somebody types.</summary>
    public static bool HasDay(SlipAction action) => action is not (SlipAction.Print or SlipAction.Reissue);
}
