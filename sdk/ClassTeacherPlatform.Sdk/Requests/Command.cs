using MediatR;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// One thing that one account does at one instant. The kernel checks permission, scope, freeze and validity, opens an
/// operation and runs the handler inside it; all of it is committed together or not at all.
/// </summary>
/// <typeparam name="TResult">What the handler answers with; it must survive a JSON round trip, because the same command sent twice answers with the first result.</typeparam>
/// <example>
/// <code>
/// [Requires("consents.register")]
/// public sealed record WithdrawConsent(StudentId StudentId, …) : Command&lt;EntryId&gt;, IForStudent;
/// </code>
/// </example>
public abstract record Command<TResult> : IRequest<Outcome<TResult>>, ICommand
{
    /// <summary>Made where the person pressed the button. The same id again answers with the first result and does nothing.</summary>
    public Guid CommandId { get; init; } = Guid.CreateVersion7();
}
