using FsCheck;
using FsCheck.Fluent;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

public static class AnyHistory
{
    public static Arbitrary<Step[]> Steps() => Arb.From(
        from count in Gen.Choose(6, 24)
        from steps in Gen.ArrayOf(
            from kind in Gen.Frequency(
                (2, Gen.Constant(StepKind.Publish)),
                (2, Gen.Constant(StepKind.NewVersion)),
                (8, Gen.Constant(StepKind.Answer)),
                (2, Gen.Constant(StepKind.Invalidate)),
                (1, Gen.Constant(StepKind.Withdraw)),
                (3, Gen.Constant(StepKind.Void)),
                (1, Gen.Constant(StepKind.Reaffirm)),
                (2, Gen.Constant(StepKind.LateGuardian)),
                (1, Gen.Constant(StepKind.LeavingGuardian)))
            from which in Gen.Choose(0, 99)
            from other in Gen.Choose(0, 99)
            select new Step(kind, which, other), count)
        select steps);
}
