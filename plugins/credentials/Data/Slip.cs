using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>A slip was prepared: a number, its holder, and how he signs in. No secret is ever part of it (clause 1).</summary>
internal sealed class Slip : CredentialEntry
{
    private Slip()
    {
    }

    private Slip(IOperation operation)
        : base(operation)
    {
    }

    /// <summary>Unique for ever; a void slip's number is burnt.</summary>
    public string Number { get; private init; } = string.Empty;

    public int Year { get; private init; }

    public int Ordinal { get; private init; }

    /// <summary>The student's or the guardian's id.</summary>
    public Guid HolderId { get; private init; }

    public bool IsGuardian { get; private init; }

    /// <summary>The student himself, or the child through whom the guardian's slip was prepared; it counts for his other children too.</summary>
    public StudentId StudentId { get; private init; }

    /// <summary>The holder's name as it was.</summary>
    public string HolderName { get; private init; } = string.Empty;

    public CredentialKind Kind { get; private init; }

    public string Login { get; private init; } = string.Empty;

    /// <summary>The slip that this one was issued again for.</summary>
    public EntryId? ReissueOf { get; private init; }

    /// <summary>The name of the file from which it comes; null where it was issued again by hand.</summary>
    public string? Source { get; private init; }

    public Holder Holder => new(HolderId, IsGuardian);

    public static Slip Prepare(SlipNumber number, SlipHolder holder, SignIn signIn, EntryId? reissueOf, string? source, IOperation operation) => new(operation)
    {
        Number = number.ToString(),
        Year = number.Year,
        Ordinal = number.Ordinal,
        HolderId = holder.Holder.Id,
        IsGuardian = holder.Holder.IsGuardian,
        StudentId = holder.StudentId,
        HolderName = holder.Name.Full,
        Kind = signIn.Kind,
        Login = signIn.Login,
        ReissueOf = reissueOf,
        Source = source,
    };
}
