using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar.Bell;

/// <summary>Rings in each day of the school, early enough for what people read first in the morning.</summary>
internal sealed partial class DayBell(PlatformSender platform, ISchoolClock school, TimeProvider clock, ILogger<DayBell> logger) : BackgroundService
{
    private const int Hour = 7;

    private static readonly TimeSpan Glance = TimeSpan.FromMinutes(5);

    private DateOnly? _rung;

    /// <summary>Begins today where that has not been done and the morning has come.</summary>
    public async Task RingAsync(CancellationToken cancellationToken)
    {
        var today = school.Today;
        if (_rung == today || school.AtSchool(school.Now).Hour < Hour)
        {
            return;
        }

        await platform.SendAsync(new BeginDay(today), cancellationToken);
        _rung = today;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Glance, clock);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RingAsync(stoppingToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            BellFailed(problem.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The day could not be rung in: {Problem}")]
    private partial void BellFailed(string problem);
}
