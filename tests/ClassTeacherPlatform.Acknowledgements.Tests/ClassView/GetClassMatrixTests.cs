using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Tests.ClassView;

public sealed class GetClassMatrixTests
{
    [Fact]
    public async Task Get_ClassOfAnotherTeacher_ReportsForbidden()
    {
        await using var school = await School7A.OpenAsync();

        var outcome = await school.Host.SendAsync(school.Teacher, new GetClassMatrix(school.Other.Id));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task Get_OwnClass_ShowsNobodyOfTheOther()
    {
        await using var school = await School7A.OpenAsync();
        var other = school.Other.Students[0];
        await school.Host.RaiseAsync(School7A.Given(other, other.Guardians[0]));

        var view = await school.ViewAsync();

        Assert.Empty(view.Waiting);
        Assert.Equal("7А", (await school.MatrixAsync()).Class.Name);
    }
}
