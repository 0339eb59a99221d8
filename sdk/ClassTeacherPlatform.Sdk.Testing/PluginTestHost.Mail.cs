using Autofac;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>E-mail.</content>
public sealed partial class PluginTestHost
{
    /// <summary>The mails that were queued so far, those of void operations included, in order.</summary>
    public async Task<IReadOnlyList<MailSeen>> MailsAsync()
    {
        await using var scope = _root.BeginLifetimeScope();
        var (store, seal) = (scope.Resolve<KernelContext>(), scope.Resolve<MailSeal>());
        var mails = await store.Mails.IncludingVoid().AsNoTracking().OrderBy(m => m.OperationSeq).ThenBy(m => m.Id).ToListAsync();
        var states = await scope.Resolve<IMail>().StatusAsync([.. mails.Select(m => m.Id)], CancellationToken.None);
        var words = await store.MailQueue.AsNoTracking().ToDictionaryAsync(q => q.MailId, q => seal.Open(q.Sealed));
        return [.. mails.Select(m => new MailSeen(m.Id, m.Purpose, m.Key, m.Address, states[m.Id].State, words[m.Id]?.Subject, words[m.Id]?.Text))];
    }

    /// <summary>Sends what is due into the pickup folder of this test, and delivers what that raises.</summary>
    public async Task SendMailAsync()
    {
        await _root.Resolve<MailPump>().RunAsync(CancellationToken.None);
        await DeliverAsync();
    }

    /// <summary>The mail comes back from a server, now or after it was sent, and your handlers hear of it.</summary>
    public async Task BounceMailAsync(EntryId mail)
    {
        await _root.Resolve<PlatformSender>().SendAsync(new RecordMailOutcome(mail, MailState.Bounced, "550 5.1.1 No such mailbox"), CancellationToken.None);
        await DeliverAsync();
    }
}
