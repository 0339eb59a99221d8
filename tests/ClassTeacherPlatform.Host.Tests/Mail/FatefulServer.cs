using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Sdk.Ids;
using MimeKit;

namespace ClassTeacherPlatform.Host.Tests.Mail;

/// <summary>Answers by a list of fates, then takes everything.</summary>
internal sealed class FatefulServer(IEnumerable<Fate> fates) : IMailTransports, IMailTransport
{
    private readonly Queue<Fate> _fates = new(fates);

    public AcceptedMarks? Marks { get; set; }

    public Dictionary<EntryId, int> Taken { get; } = [];

    /// <summary>How often a mail was taken without anybody here having known.</summary>
    public Dictionary<EntryId, int> InTheWindow { get; } = [];

    public IMailTransport Open(MailSettings settings) => this;

    public Task<TransportAnswer> SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var mail = new EntryId(Guid.Parse(message.MessageId!.Split('@')[0]));
        return Task.FromResult(Answer(mail, _fates.TryDequeue(out var fate) ? fate : Fate.Accepted));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private TransportAnswer Answer(EntryId mail, Fate fate)
    {
        if (fate is Fate.Accepted or Fate.TakenButNotSaid or Fate.CrashBeforeTheMark or Fate.CrashAfterTheMark)
        {
            Count(Taken, mail);
        }

        if (fate is Fate.TakenButNotSaid or Fate.CrashBeforeTheMark)
        {
            Count(InTheWindow, mail);
        }

        if (fate == Fate.CrashAfterTheMark)
        {
            Marks!.Put(mail, "250 OK");
        }

        return fate switch
        {
            Fate.Accepted => new TransportAnswer(AnswerKind.Accepted, "250 OK"),
            Fate.Later => new TransportAnswer(AnswerKind.Later, "451 later"),
            Fate.Refused => new TransportAnswer(AnswerKind.Refused, "550 no"),
            Fate.Broken or Fate.TakenButNotSaid => new TransportAnswer(AnswerKind.Broken, "IOException"),
            Fate.Unavailable => new TransportAnswer(AnswerKind.Unavailable, "SocketException"),
            Fate.CrashBefore or Fate.CrashBeforeTheMark or Fate.CrashAfterTheMark => throw new KilledException(),
        };
    }

    private static void Count(Dictionary<EntryId, int> counts, EntryId mail) => counts[mail] = counts.GetValueOrDefault(mail) + 1;
}
