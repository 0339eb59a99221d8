using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>A way out of the house: a server or a folder. One instance carries one batch over one connection.</summary>
internal interface IMailTransport : IAsyncDisposable
{
    /// <summary>Hands one mail over; connects first where that is not done yet. What the other side says is an answer, never an exception.</summary>
    Task<TransportAnswer> SendAsync(MimeMessage message, CancellationToken cancellationToken);
}

