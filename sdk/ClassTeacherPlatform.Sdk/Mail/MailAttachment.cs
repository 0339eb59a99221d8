using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>A file that goes with a mail. A closed set: a stored file or a registered document.</summary>
public abstract record MailAttachment
{
    private MailAttachment()
    {
    }

    /// <summary>A file that <see cref="IFileStore"/> keeps.</summary>
    /// <param name="Kept">As the store gave it; its name is the attachment's.</param>
    public sealed record File(StoredFile Kept) : MailAttachment;

    /// <summary>A registered document, printed when the mail goes; it may be registered in the same operation.</summary>
    /// <param name="Id">The document.</param>
    /// <param name="Name">The attachment's name for people, with <c>.pdf</c>.</param>
    public sealed record Document(EntryId Id, string Name) : MailAttachment;
}
