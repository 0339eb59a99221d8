using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Requests;

/// <inheritdoc/>
internal sealed class CurrentAccount(ActorAccessor actor, IServiceScopeFactory scopes, PermissionTable permissions, ISchoolClock clock) : ICurrentAccount
{
    private AccountAccess? _account;
    private bool _asked;

    public async ValueTask<SignedInAccount?> GetAsync(CancellationToken cancellationToken)
    {
        var account = await AccessAsync(cancellationToken);
        return account is null ? null : new SignedInAccount(account.Id, account.Name);
    }

    public async ValueTask<bool> MayAsync(string permission, CancellationToken cancellationToken) =>
        await AccessAsync(cancellationToken) is { } account && permissions.Grants(account.Roles, permission, out _);

    private async ValueTask<AccountAccess?> AccessAsync(CancellationToken cancellationToken)
    {
        if (_asked)
        {
            return _account;
        }

        if (await actor.GetAsync() is { } asking)
        {
            await using var scope = scopes.CreateAsyncScope();
            var account = await scope.ServiceProvider.GetRequiredService<IAccountDirectory>().GetAsync(asking.Id, clock.Today, cancellationToken);
            _account = account is not null && asking.IsSessionOf(account) ? account : null;
        }

        _asked = true;
        return _account;
    }
}
