using ArchUnitNET.Domain.Extensions;

namespace ClassTeacherPlatform.Architecture;

/// <summary>Time comes from TimeProvider: the server's zone is not the school's, and tests set the clock.</summary>
public sealed class ClockTests
{
    private static readonly string[] WallClocks =
        ["System.DateTime::get_Now()", "System.DateTime::get_UtcNow()", "System.DateTime::get_Today()", "System.DateTimeOffset::get_Now()", "System.DateTimeOffset::get_UtcNow()"];

    [Fact]
    public void NoCode_ReadsTheWallClock()
    {
        Assert.True(Calls(House.Architecture).Count() > 1000, "Calls were not found.");
        Assert.Empty(Calls(House.Architecture).Where(IsWallClock).Select(c => c.OriginMember.FullName));
    }

    [Fact]
    public void Rule_WhereCodeReadsTheWallClock_FindsIt() =>
        Assert.Single(Calls(House.Broken), IsWallClock);

    private static IEnumerable<ArchUnitNET.Domain.Dependencies.MethodCallDependency> Calls(ArchUnitNET.Domain.Architecture architecture) =>
        architecture.MethodMembers.SelectMany(m => m.GetMethodCallDependencies());

    private static bool IsWallClock(ArchUnitNET.Domain.Dependencies.MethodCallDependency call) =>
        WallClocks.Any(clock => call.TargetMember.FullName.EndsWith(clock, StringComparison.Ordinal));
}
