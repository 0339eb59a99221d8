using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Notifications;

namespace ClassTeacherPlatform.Acknowledgements.Tests.Demo;

public sealed class FillDemoTests
{
    [Fact]
    public async Task Hear_InventedSchool_HasSomethingToAcknowledgeOnce()
    {
        await using var school = await School7A.OpenAsync();
        var told = new DemoSchoolFilled { Classes = [school.Own.Id, school.Other.Id] };

        await school.Host.RaiseAsync(told);
        await school.Host.RaiseAsync(told);

        Assert.Equal(3, (await school.MatrixAsync()).Columns.Count);
        Assert.Empty(school.Host.VerifyChain());
    }
}
