using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>Finds the incident that a command is about, and says why nothing can be done to it.</summary>
internal sealed class IncidentDesk(IncidentReader reader, IOperation operation)
{
    public static Refusal Unknown { get; } = Refusal.Because("Incident.Unknown");

    /// <summary>An incident that the head has not ended.</summary>
    public async Task<Outcome<IncidentFacts>> OpenAsync(int number, CancellationToken cancellationToken) =>
        await reader.OneAsync(number, cancellationToken) switch
        {
            null => Unknown,
            { Closing: not null } => Refusal.Because("Incident.Ended"),
            var facts => facts,
        };

    /// <summary>As <see cref="OpenAsync"/>, for the head's decisions: nobody decides about a breach of the own access.</summary>
    public async Task<Outcome<IncidentFacts>> DecideAsync(int number, CancellationToken cancellationToken)
    {
        var found = await OpenAsync(number, cancellationToken);
        return found.Value?.Accounts.Contains(operation.AccountId) == true ? Refusal.Because("Incident.OwnAccess") : found;
    }
}
