using Autofac;
using ClassTeacherPlatform.Host.Mail.Settings;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>Looks for returned mails every few minutes: in the folder, and in the mailbox where one is named.</summary>
internal sealed partial class BounceWatch(ILifetimeScope root, BounceFolder folder, BounceMailbox mailbox, TimeProvider clock, ILogger<BounceWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(2);

    /// <summary>Why the mailbox could not be read last; null where it could.</summary>
    public string? Trouble { get; private set; }

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await folder.ReadAsync(cancellationToken);
        await using var scope = root.BeginLifetimeScope();
        var settings = await scope.Resolve<MailSettingsShelf>().CurrentAsync(cancellationToken);
        if (settings.Imap is { } server)
        {
            await mailbox.ReadAsync(server, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
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
            // The host stops; what came back waits where it lies.
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LookAsync(stoppingToken);
            Trouble = null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Trouble = problem.GetType().Name;
            LookFailed(Trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Returned mail could not be looked for: {Problem}")]
    private partial void LookFailed(string problem);
}
