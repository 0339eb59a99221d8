using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>What is printed about one content of one class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Version">The version that is read now.</param>
/// <param name="Students">Of whose families an answer is waited for, in the order of the class list.</param>
internal sealed record SheetPaper(SchoolClass Class, ContentVersion Version, IReadOnlyList<StudentAsks> Students)
{
    /// <summary>Whoever may still sign for one child.</summary>
    public IEnumerable<AskedPerson> Waiting(StudentAsks asked) =>
        asked.GroupsOf(Version.ContentId).Where(g => !g.IsDone).SelectMany(g => g.People).Where(p => p.Answer is null);
}
