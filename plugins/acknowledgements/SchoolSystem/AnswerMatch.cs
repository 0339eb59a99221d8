using ClassTeacherPlatform.Acknowledgements.Data;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>Whether the school IS says the same of one answer.</summary>
/// <param name="Answer">The answer, void and invalidated ones too.</param>
/// <param name="Counts">It counts.</param>
/// <param name="IsEntered">By the latest tick it stands in the school IS.</param>
internal sealed record AnswerMatch(Acknowledgement Answer, bool Counts, bool IsEntered)
{
    public bool Differs => Counts != IsEntered;
}
