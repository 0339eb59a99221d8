namespace ClassTeacherPlatform.Host.Web;

/// <summary>Contributes links: a capability of the host, or the set of enabled plugins.</summary>
internal interface INavigationSource
{
    /// <summary>The links that exist now.</summary>
    IEnumerable<NavigationLink> Links { get; }
}
