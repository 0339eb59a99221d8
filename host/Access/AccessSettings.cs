namespace ClassTeacherPlatform.Host.Access;

/// <summary>The section <c>Access</c> of the configuration.</summary>
internal sealed class AccessSettings
{
    /// <summary>Roles that have to set up a second factor before they can work.</summary>
    public IList<string> SecondFactorFor { get; init; } = [];

    /// <summary>Attempts to sign in from one address; a school may be behind one address.</summary>
    public int LoginsPerMinute { get; init; } = 30;
}
