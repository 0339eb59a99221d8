using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Incidents;

/// <summary>
/// Decisions over operations (clause 11), within the operation that is open: inject it into handlers. Nothing is rewritten, and
/// each entry's status follows from the decisions. Only a module whose manifest names the power <c>voiding</c> is given it.
/// The methods that decide throw where the command is not marked <see cref="Requests.NeverVoidAttribute"/>: a decision is never void itself.
/// </summary>
/// <example>
/// <code>
/// // plugin.json: "powers": ["voiding"]
/// internal sealed class ConfirmReceiptHandler(IVoiding voiding) : IRequestHandler&lt;ConfirmReceipt, Outcome&lt;EntryId&gt;&gt;
/// {
///     … voiding.Void(new VoidInterval { Incident = "3", From = received, Accounts = [account], Reason = "…" });
/// }
/// </code>
/// </example>
public interface IVoiding
{
    /// <summary>All voidable operations of the accounts received in a span are void, those that arrive later included.</summary>
    /// <returns>The decision: a later one may supersede it.</returns>
    EntryId Void(VoidInterval interval);

    /// <summary>These operations are void by the head's decision, with everything that was written on hearing of them.</summary>
    /// <param name="incident">The school's number of the incident.</param>
    /// <param name="operations">Their places in the order of receipt.</param>
    /// <param name="reason">Printed with the entries; no personal data.</param>
    EntryId Void(string incident, IReadOnlyCollection<long> operations, string reason);

    /// <summary>These operations are valid after all: against every decision that was taken before or is taken in this same operation.</summary>
    /// <param name="incident">The school's number of the incident.</param>
    /// <param name="operations">Their places in the order of receipt.</param>
    /// <param name="reason">Why.</param>
    EntryId Reaffirm(string incident, IReadOnlyCollection<long> operations, string reason);

    /// <summary>Lifts a decision; nothing stands in its place (a false alarm).</summary>
    /// <param name="incident">The school's number of the incident.</param>
    /// <param name="decision">The decision that is lifted.</param>
    /// <param name="reason">Why.</param>
    EntryId Withdraw(string incident, EntryId decision, string reason);

    /// <summary>What persons began in a span, the earliest first: for review, and to preview a decision.</summary>
    /// <param name="span">Whose, and received when.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<FoundOperation>> OperationsAsync(OperationSpan span, int limit, CancellationToken cancellationToken);

    /// <summary>Whose data the accounts saw in a span, the latest first: the exposure (152-FZ). Reads are never void.</summary>
    /// <param name="span">Whose, and when.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    Task<IReadOnlyList<FoundRead>> ReadsAsync(OperationSpan span, int limit, CancellationToken cancellationToken);
}
