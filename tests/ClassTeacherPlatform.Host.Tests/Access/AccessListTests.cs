using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Access;

public sealed class AccessListTests
{
    [Fact]
    public async Task All_NamesWhatEachHoldsTodayAndWhoSeesAllClasses()
    {
        var (kernel, admin) = await AccountsFixture.StartAsync();
        await using var _ = kernel;
        var deputy = await kernel.AddAsync("deputy", Role.DeputyHead);
        var teacher = await kernel.AddAsync("teacher", Role.ClassTeacher);
        await using var scope = kernel.Root.BeginLifetimeScope();

        var holders = (await scope.Resolve<IAccessList>().AllAsync(CancellationToken.None)).ToDictionary(h => h.Id);

        Assert.Equal(new[] { admin, deputy, teacher }.ToHashSet(), holders.Keys.ToHashSet());
        var someClass = SchoolClassId.New();
        Assert.True(Assert.Single(holders[deputy].Accesses).Reaches(someClass));
        Assert.False(Assert.Single(holders[teacher].Accesses).Reaches(someClass));
        Assert.False(Assert.Single(holders[admin].Accesses).Reaches(someClass));
    }
}
