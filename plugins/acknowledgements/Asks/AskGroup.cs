using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>People of whom one answer is enough: one guardian of two, or a single person where each has to answer.</summary>
/// <param name="Head">What is asked.</param>
/// <param name="StudentId">About which child.</param>
/// <param name="People">None where the directory knows nobody who may be asked: somebody has to see to it.</param>
internal sealed record AskGroup(AskHead Head, StudentId StudentId, IReadOnlyList<AskedPerson> People)
{
    public bool IsDone => People.Any(p => p.Answer is not null);

    public DateOnly AskedOn => People.Count == 0 ? Head.AskedOn : People.Min(p => p.AskedOn);
}
