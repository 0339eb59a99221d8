using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>In the scope of a request that is being carried out: for whom. Empty in a page's scope.</summary>
internal sealed class RequestFrame : IPersonalIdentity
{
    /// <summary>Who asks; null in a page's own scope, and where the platform itself acts.</summary>
    public AccountAccess? Account { get; private set; }

    /// <summary>True while a handler runs in this scope.</summary>
    public bool IsInside { get; private set; }

    public PersonalIdentity? Current => Account?.Identity;

    public void Enter(AccountAccess? account)
    {
        IsInside = true;
        Account = account;
    }
}
