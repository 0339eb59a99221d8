using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Operations;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Secrets;

/// <summary>
/// Keeps sealed secrets and destroys them with an act. Whose 24 hours are over can no longer be opened; the rows go with the
/// module's next operation.
/// </summary>
internal sealed class SecretShelf(CredentialsContext store, IDocuments documents, IOperation operation, ISchoolClock clock)
{
    public async Task PutAsync(Secret secret, CancellationToken cancellationToken)
    {
        if (await store.Secrets.FirstOrDefaultAsync(s => s.SlipId == secret.SlipId, cancellationToken) is { } former)
        {
            former.Renew(secret);
        }
        else
        {
            store.Add(secret);
        }
    }

    public async Task DestroyExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var expired = await store.Secrets.Where(s => s.Until < now).ToListAsync(cancellationToken);
        await DestroyAsync(expired, DestroyReason.Expired, cancellationToken);
    }

    /// <returns>The act; null where nothing was there to destroy.</returns>
    public async Task<RegisteredDocument?> DestroyAsync(IReadOnlyList<Secret> secrets, DestroyReason reason, CancellationToken cancellationToken)
    {
        if (secrets.Count == 0)
        {
            return null;
        }

        var ids = secrets.Select(s => s.SlipId).ToList();
        var numbers = await store.Slips.Where(s => ids.Contains(s.Id)).OrderBy(s => s.Year).ThenBy(s => s.Ordinal).Select(s => s.Number).ToListAsync(cancellationToken);
        var act = await documents.RegisterAsync(Act.Draft(numbers, secrets.Count, reason, operation.AccountName, clock.AtSchool(clock.Now)), cancellationToken);
        store.RemoveRange(secrets);
        store.Add(SecretsDestroyed.Of(reason, secrets.Count, act, operation));
        return act;
    }
}
