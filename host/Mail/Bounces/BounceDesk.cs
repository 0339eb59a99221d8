using Autofac;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>Takes what came back and records it at the mail.</summary>
internal sealed class BounceDesk(ILifetimeScope root, PlatformSender platform)
{
    /// <returns>False where it is no report of a mail of ours.</returns>
    public async Task<bool> TakeAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        if (BounceParser.Read(message) is not { } report || !await IsOursAsync(report, cancellationToken))
        {
            return false;
        }

        await platform.SendAsync(new RecordMailOutcome(report.Mail, MailState.Bounced, report.Answer), cancellationToken);
        return true;
    }

    private async Task<bool> IsOursAsync(BounceReport report, CancellationToken cancellationToken)
    {
        await using var scope = root.BeginLifetimeScope();
        return await scope.Resolve<KernelContext>().Mails.IncludingVoid().AnyAsync(m => m.Id == report.Mail, cancellationToken);
    }
}
