using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Operations;

internal static class VerificationTexts
{
    public static string Of(VerificationProblem problem) => problem.Register is { } register
        ? T.Text[$"Operations.Problem.{problem.Kind}", problem.OperationSeq, register]
        : T.Text[$"Operations.Problem.{problem.Kind}", problem.OperationSeq];
}
