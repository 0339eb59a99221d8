namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>
/// A person who came by a personal link may send this request, about the students whom the link covers and about nobody else:
/// the kernel checks that when the request is carried out. The request names its students (<see cref="Requests.IForStudent"/>);
/// one that names nobody is refused. Without <see cref="Requests.RequiresAttribute"/> beside it, staff cannot send it.
/// </summary>
/// <example>
/// <code>
/// [PersonalLink(Signs = true)]
/// internal sealed record AnswerByLink(StudentId StudentId, string Key) : Command&lt;EntryId&gt;, IForStudent;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonalLinkAttribute : Attribute
{
    /// <summary>A guardian has to have the power to sign for each student named; that he may see the child's data is always asked.</summary>
    public bool Signs { get; init; }

    /// <summary>The duty it belongs to; while that duty is off, the request does not exist. On a class of <see cref="IPersonalAsks"/>: it is not asked.</summary>
    public string? Duty { get; init; }
}
