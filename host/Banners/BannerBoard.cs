using Autofac;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Banners;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Banners;

/// <summary>Asks every running module what it has to say above every page. One that throws or takes too long says nothing.</summary>
internal sealed partial class BannerBoard(IPluginSet plugins, MailNotice mail, ILogger<BannerBoard> logger)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<BannerLine>> AskAsync(ICurrentAccount account, CancellationToken cancellationToken)
    {
        if (await account.GetAsync(cancellationToken) is not { } signedIn)
        {
            return [];
        }

        var lines = new List<BannerLine>(await mail.LinesAsync(account, cancellationToken));
        foreach (var plugin in plugins.Running.Where(p => p.BannerTypes.Count > 0))
        {
            var question = await QuestionAsync(plugin, signedIn.Id, account, cancellationToken);
            foreach (var banner in plugin.BannerTypes)
            {
                lines.AddRange(await AskAsync(plugin, banner, question, cancellationToken));
            }
        }

        return lines;
    }

    private static async Task<BannerQuestion> QuestionAsync(RunningPlugin plugin, AccountId id, ICurrentAccount account, CancellationToken cancellationToken)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var permission in plugin.Manifest.Permissions)
        {
            if (await account.MayAsync(permission.Id, cancellationToken))
            {
                held.Add(permission.Id);
            }
        }

        return new BannerQuestion(id, held);
    }

    private async Task<IReadOnlyList<BannerLine>> AskAsync(RunningPlugin plugin, Type banner, BannerQuestion question, CancellationToken cancellationToken)
    {
        using var lease = plugin.Leases.Take();
        if (lease is null)
        {
            return [];
        }

        try
        {
            await using var scope = plugin.Scope.BeginLifetimeScope();
            scope.Resolve<RequestFrame>().Enter(null);
            var asked = (IBanner)scope.Resolve(banner);
            return await Task.Run(() => asked.LinesAsync(question, cancellationToken), cancellationToken).WaitAsync(Deadline, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            BannerFailed(plugin.Manifest.Id, problem.GetType().Name);
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A banner of {Plugin} did not answer: {Problem}")]
    private partial void BannerFailed(string plugin, string problem);
}
