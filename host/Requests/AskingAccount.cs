using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Access;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>Inside a request: the account for which it is carried out, as it was checked.</summary>
internal sealed class AskingAccount(RequestFrame frame, PermissionTable permissions) : ICurrentAccount
{
    public ValueTask<SignedInAccount?> GetAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(frame.Account is { } account ? new SignedInAccount(account.Id, account.Name) : null);

    public ValueTask<bool> MayAsync(string permission, CancellationToken cancellationToken) =>
        ValueTask.FromResult(frame.Account is { } account && permissions.Grants(account.Roles, permission, out _));
}
