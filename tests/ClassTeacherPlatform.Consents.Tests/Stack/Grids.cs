using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.Stack;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.Stack;

/// <summary>A class in which nobody has answered yet.</summary>
internal static class Grids
{
    public static StackGrid Of(int children, int parents, int pagesPerPaper = 1) => new(Class(children, parents), 0, pagesPerPaper);

    private static ClassConsents Class(int children, int parents) => new(
        new SchoolClass(SchoolClassId.New(), "7А", 7, []),
        [ShippedForms.All[0]],
        [.. Enumerable.Range(1, children).Select(child => new StudentLine(StudentId.New(), new PersonName($"Ученик{child}", "Имя", null), [Cell(parents)]))],
        0);

    private static FormCell Cell(int parents)
    {
        List<PersonLine> people = [.. Enumerable.Range(0, parents).Select(parent => Silent(GuardianId.New(), (GuardianKind)parent))];
        var states = people.Select(person => person.State).ToList();
        return new FormCell(new FormState(AnswerState.NoAnswer, null, states, [.. states.Select(state => state.GuardianId)]), people);
    }

    private static PersonLine Silent(GuardianId id, GuardianKind kind) =>
        new(id, new PersonName("Родитель", "Имя", null), kind, new PersonState(id, AnswerState.NoAnswer), true, null, false);
}
