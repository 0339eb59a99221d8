using ClassTeacherPlatform.Sdk.Access;

namespace ClassTeacherPlatform.Host.Web;

internal static class NavigationLinks
{
    /// <summary>The links that exist now and that this account may open, in their order.</summary>
    public static async Task<IReadOnlyList<NavigationLink>> OpenToAsync(
        this IEnumerable<INavigationSource> sources, ICurrentAccount account, CancellationToken cancellationToken)
    {
        var open = new List<NavigationLink>();
        foreach (var link in sources.SelectMany(source => source.Links))
        {
            if (link.Permission is not { } permission || await account.MayAsync(permission, cancellationToken))
            {
                open.Add(link);
            }
        }

        return [.. open.OrderBy(link => link.Section.Order).ThenBy(link => link.Order)];
    }
}
