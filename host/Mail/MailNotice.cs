using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Banners;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Says above every page of whoever sets mail up that it stands still.</summary>
internal sealed class MailNotice(MailStanding standing, TimeProvider clock)
{
    /// <summary>A server that restarts is nobody's worry.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Whether mail has stood still for longer than a restart takes.</summary>
    public bool StandsStill => standing.Trouble is { } trouble && clock.GetUtcNow() - trouble.Since >= Patience;

    public async Task<IReadOnlyList<BannerLine>> LinesAsync(ICurrentAccount account, CancellationToken cancellationToken) =>
        StandsStill && await account.MayAsync(KernelPermissions.MailSettings, cancellationToken)
            ? [new BannerLine { Text = T.Text["Mail.Banner"], Address = "/mail" }]
            : [];
}
