using FsCheck;
using FsCheck.Fluent;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <param name="Kind">What is done.</param>
/// <param name="Second">By, or about, the second teacher.</param>
/// <param name="Father">By the father, or about the second incident.</param>
/// <param name="IsYes">The answer.</param>
/// <param name="Pick">Which of several.</param>
public sealed record Step(StepKind Kind, bool Second, bool Father, bool IsYes, int Pick)
{
    public static Arbitrary<Step[]> Histories() => Arb.From(
        from before in Many(0, 6)
        from second in Gen.Elements(true, false)
        from after in Many(4, 40)
        select (Step[])[.. before, .. Breach(second), .. after]);

    private static Gen<Step[]> Many(int least, int most) =>
        from count in Gen.Choose(least, most)
        from steps in Gen.ArrayOf(One(), count)
        select steps;

    /// <summary>Without one there is little to be void.</summary>
    private static Step[] Breach(bool second) =>
        [.. new[] { StepKind.Report, StepKind.Head, StepKind.Support }.Select(kind => new Step(kind, second, Father: false, IsYes: false, Pick: 0))];

    private static Gen<Step> One() =>
        from kind in Gen.Frequency(
            (6, Gen.Constant(StepKind.Answer)), (4, Gen.Constant(StepKind.Line)), (2, Gen.Constant(StepKind.Redo)), (2, Gen.Constant(StepKind.HandOut)),
            (3, Gen.Constant(StepKind.Issue)), (1, Gen.Constant(StepKind.Report)), (6, Gen.Constant(StepKind.Head)), (6, Gen.Constant(StepKind.Support)),
            (2, Gen.Constant(StepKind.Restore)), (2, Gen.Constant(StepKind.HeadVoid)), (5, Gen.Constant(StepKind.Reaffirm)), (2, Gen.Constant(StepKind.Deliver)))
        from second in Gen.Elements(true, false)
        from father in Gen.Elements(true, false)
        from yes in Gen.Elements(true, false)
        from pick in Gen.Choose(0, 5)
        select new Step(kind, second, father, yes, pick);
}
