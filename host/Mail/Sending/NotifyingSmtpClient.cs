using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Asks a server that can to report failures under the mail's own id (RFC 3461).</summary>
internal sealed class NotifyingSmtpClient : SmtpClient
{
    public NotifyingSmtpClient()
    {
        DeliveryStatusNotificationType = DeliveryStatusNotificationType.HeadersOnly;
        // The program asks no stranger: revocation lists lie with the issuers of certificates.
        CheckCertificateRevocation = false;
    }

    protected override DeliveryStatusNotification? GetDeliveryStatusNotifications(MimeMessage message, MailboxAddress mailbox) =>
        DeliveryStatusNotification.Failure;

    protected override string GetEnvelopeId(MimeMessage message) => message.MessageId!;
}
