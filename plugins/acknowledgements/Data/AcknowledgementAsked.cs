using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>
/// An acknowledgement is asked for. Written where a consent was heard of, so its operation's origin is that consent's: a void
/// consent takes its request with it.
/// </summary>
internal sealed class AcknowledgementAsked : AskEntry
{
    private AcknowledgementAsked()
    {
    }

    private AcknowledgementAsked(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    /// <summary>The consent's entry: one request for each.</summary>
    public EntryId ConsentId { get; private init; }

    public static AcknowledgementAsked For(Person person, EntryId consent, IOperation operation) => new(person, operation) { ConsentId = consent };
}
