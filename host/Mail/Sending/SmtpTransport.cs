using System.Net.Sockets;
using ClassTeacherPlatform.Host.Mail.Settings;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Hands mails over to the school's server, all of a batch over one connection.</summary>
internal sealed class SmtpTransport(ServerAddress server) : IMailTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly NotifyingSmtpClient _client = new() { Timeout = (int)Patience.TotalMilliseconds };

    /// <remarks>Only connecting is cancelled when the host stops: a mail cut off in the middle might have been taken.</remarks>
    public async Task<TransportAnswer> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await ConnectAsync(cancellationToken);
        }
        catch (Exception problem) when (IsTrouble(problem))
        {
            return new TransportAnswer(AnswerKind.Unavailable, WordsOf(problem));
        }

        try
        {
            return new TransportAnswer(AnswerKind.Accepted, SmtpAnswers.Clip(await _client.SendAsync(message, CancellationToken.None)));
        }
        catch (SmtpCommandException problem)
        {
            return SmtpAnswers.Of(problem);
        }
        catch (Exception problem) when (IsTrouble(problem))
        {
            return new TransportAnswer(AnswerKind.Broken, WordsOf(problem));
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_client.IsConnected)
            {
                using var moment = new CancellationTokenSource(TimeSpan.FromSeconds(2));
                await _client.DisconnectAsync(quit: true, moment.Token);
            }
        }
        catch (Exception problem) when (IsTrouble(problem) || problem is OperationCanceledException)
        {
            // All answers are in; a goodbye that is not heard changes none of them.
        }

        _client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (_client.IsConnected)
        {
            return;
        }

        await _client.ConnectAsync(server.Host, server.Port, MailSockets.Of(server.Security), cancellationToken);
        if (server is { User: { Length: > 0 } user })
        {
            await _client.AuthenticateAsync(user, server.Password ?? string.Empty, cancellationToken);
        }
    }

    private static bool IsTrouble(Exception problem) =>
        problem is IOException or SocketException or TimeoutException or ProtocolException or CommandException or ServiceNotConnectedException
            or ServiceNotAuthenticatedException or SslHandshakeException or System.Security.Authentication.AuthenticationException
            or MailKit.Security.AuthenticationException or NotSupportedException;

    private static string WordsOf(Exception problem) => problem switch
    {
        SmtpCommandException command => SmtpAnswers.Of(command).Text!,
        _ => problem.GetType().Name,
    };
}
