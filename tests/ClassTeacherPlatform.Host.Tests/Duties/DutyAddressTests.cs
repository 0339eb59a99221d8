using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Duties;

public sealed class DutyAddressTests
{
    private static readonly SchoolClassId Class = SchoolClassId.New();
    private static readonly StudentId Student = StudentId.New();

    [Fact]
    public void Of_AStudent_FillsBothIds() => Assert.Equal(
        $"/notes?class={Class.Value}&student={Student.Value}", new DutyAddress("/notes?class={class}&student={student}").Of(Class, Student));

    [Fact]
    public void Of_AWholeClass_LeavesOutWhatNarrowsToAStudent() => Assert.Equal(
        $"/notes?class={Class.Value}&show=gaps", new DutyAddress("/notes?class={class}&student={student}&show=gaps").Of(Class, null));

    [Fact]
    public void Of_AStudentsOwnPageWithoutAStudent_IsNone() => Assert.Null(new DutyAddress("/notes/student/{student}").Of(Class, null));

    [Fact]
    public void Of_ADutyWithoutAPage_IsNone() => Assert.Null(new DutyAddress(null).Of(Class, Student));
}
