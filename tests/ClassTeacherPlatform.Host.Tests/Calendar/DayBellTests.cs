using Autofac;
using ClassTeacherPlatform.Host.Calendar.Bell;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Notifications;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

public sealed class DayBellTests
{
    [Fact]
    public async Task Ring_InTheMorningOfEachDay_TellsOnce()
    {
        await using var kernel = await KernelFixture.StartAsync();
        kernel.Time.SetUtcNow(new DateTimeOffset(2026, 9, 4, 3, 59, 0, TimeSpan.Zero));
        var bell = kernel.Root.Resolve<DayBell>();

        await bell.RingAsync(CancellationToken.None);
        Assert.Empty(await ToldAsync(kernel));
        for (var hour = 0; hour < 40; hour++)
        {
            kernel.Time.Advance(TimeSpan.FromHours(1));
            await bell.RingAsync(CancellationToken.None);
        }

        Assert.Equal([(4, true), (5, false)], await ToldAsync(kernel));
    }

    [Fact]
    public async Task Ring_ByTheNextProcess_TellsNothingTwice()
    {
        await using var kernel = await KernelFixture.StartAsync();

        for (var start = 0; start < 2; start++)
        {
            var outcome = await kernel.Root.Resolve<PlatformSender>().SendAsync(new BeginDay(new DateOnly(2026, 9, 1)), CancellationToken.None);
            Assert.Equal(start == 0, outcome.Value);
        }

        Assert.Single(await ToldAsync(kernel));
    }

    private static async Task<IReadOnlyList<(int Day, bool Works)>> ToldAsync(KernelFixture kernel)
    {
        await using var scope = kernel.Root.BeginLifetimeScope();
        var told = await scope.Resolve<KernelContext>().Outbox.Where(o => o.Type == typeof(SchoolDayBegan).FullName).OrderBy(o => o.Seq).ToListAsync();
        return [.. told.Select(o => System.Text.Json.JsonSerializer.Deserialize<SchoolDayBegan>(o.Payload)!).Select(d => (d.Day.Day, d.IsWorkingDay))];
    }
}
