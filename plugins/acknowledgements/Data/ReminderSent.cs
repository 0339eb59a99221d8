using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>A person was reminded by e-mail of something that he was asked for.</summary>
internal sealed class ReminderSent : AskEntry
{
    private ReminderSent()
    {
    }

    private ReminderSent(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    /// <summary>What he was asked for: a version, or the request of a consent.</summary>
    public EntryId AskId { get; private init; }

    /// <summary>The kernel's mail: it knows whether it went, or came back.</summary>
    public EntryId MailId { get; private init; }

    public DateOnly On { get; private init; }

    public static ReminderSent Of(Person person, EntryId ask, EntryId mail, DateOnly on, IOperation operation) =>
        new(person, operation) { AskId = ask, MailId = mail, On = on };
}
