using ClassTeacherPlatform.Architecture.Samples;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Architecture;

/// <summary>A request that says nothing of who may send it is sent by nobody: say it.</summary>
public sealed class RequestTests
{
    /// <summary>The platform's own: they require nothing, so the guard refuses them to every account.</summary>
    private static readonly string[] NobodyMaySend =
    [
        "ClassTeacherPlatform.Host.Demo.FillDemoSchool",
        "ClassTeacherPlatform.Host.Demo.TellOfDemoSchool",
        "ClassTeacherPlatform.Host.PersonalLinks.Identify.MailLinkCode",
        "ClassTeacherPlatform.Host.PersonalLinks.Identify.RevokeGuessedLink",
    ];

    [Fact]
    public void EveryRequest_SaysWhoMaySendIt()
    {
        var requests = Requests(House.Types(House.All)).ToList();

        Assert.Contains(requests, r => r.Assembly == House.Host);
        Assert.Contains(requests, r => House.Plugins.Contains(r.Assembly));
        Assert.Equal(NobodyMaySend, requests.Where(IsUnguarded).Select(r => r.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rule_WhereARequestSaysNothing_FindsIt()
    {
        var found = Requests(typeof(RequestTests).Assembly.GetTypes()).Where(IsUnguarded).ToHashSet();

        Assert.Equal([typeof(UnguardedCommand), typeof(UnguardedQuery)], found);
    }

    private static IEnumerable<Type> Requests(IEnumerable<Type> types) =>
        types.Where(t => t is { IsAbstract: false, IsInterface: false } && (typeof(ICommand).IsAssignableFrom(t) || typeof(IQuery).IsAssignableFrom(t)));

    private static bool IsUnguarded(Type request) =>
        !request.IsDefined(typeof(RequiresAttribute), inherit: false)
        && !request.IsDefined(typeof(OwnAccountAttribute), inherit: false)
        && !request.IsDefined(typeof(PersonalLinkAttribute), inherit: false)
        && !request.IsDefined(typeof(BetweenModulesAttribute), inherit: false);
}
