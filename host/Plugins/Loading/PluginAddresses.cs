using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>
/// A plugin's pages stand below its own name, each at an address of its own. One address twice, in two plugins or in one,
/// would make the router fail on every page, the administrator's too.
/// </summary>
internal static class PluginAddresses
{
    public static LocalText? ProblemOf(string id, IEnumerable<Type> pages)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in pages.SelectMany(page => page.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(route => route.Template))
        {
            if (ShapeOf(template) is not { } shape)
            {
                return Reason.Of("AddressBroken", template);
            }

            if (shape.Split('/')[0] != id)
            {
                return Reason.Of("AddressForeign", template, "/" + id);
            }

            if (!taken.Add(shape))
            {
                return Reason.Of("AddressTwice", template);
            }
        }

        return null;
    }

    /// <summary>The address without the names of its parameters: two of one shape are one to the router. Null where it is none.</summary>
    private static string? ShapeOf(string template)
    {
        try
        {
            return string.Join('/', RoutePatternFactory.Parse(template).PathSegments.Select(segment => string.Concat(segment.Parts.Select(ShapeOf))));
        }
        catch (RoutePatternException)
        {
            return null;
        }
    }

    private static string ShapeOf(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => $"{{{string.Join(':', parameter.ParameterPolicies.Select(p => p.Content))}}}",
        _ => "{}",
    };
}
