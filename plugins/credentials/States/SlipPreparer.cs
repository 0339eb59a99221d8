using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Prepares a slip with a new number; one that stands in its way is cancelled with the same operation.</summary>
internal sealed class SlipPreparer(CredentialsContext store, SlipNumbers numbers, IOperation operation, ISchoolClock clock)
{
    public async Task<Slip> PrepareAsync(SlipHolder holder, SignIn signIn, SlipStanding? former, string? source, CancellationToken cancellationToken)
    {
        if (former is not null && SlipRules.MayFollow(former.State, StepKind.Cancelled))
        {
            store.Add(SlipStep.Of(former.Slip.Id, StepKind.Cancelled, clock.Today, null, operation));
        }

        var slip = Slip.Prepare(await numbers.NextAsync(cancellationToken), holder, signIn, former?.Slip.Id, source, operation);
        store.Add(slip);
        return slip;
    }
}
