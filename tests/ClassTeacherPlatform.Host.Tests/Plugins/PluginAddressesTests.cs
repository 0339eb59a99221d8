using ClassTeacherPlatform.Host.Plugins.Loading;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

public sealed class PluginAddressesTests
{
    [Theory]
    [InlineData(typeof(Own), null)]
    [InlineData(typeof(OwnWithId), null)]
    [InlineData(typeof(Foreign), "“/calendar”")]
    [InlineData(typeof(BeginsAlike), "“/own-too/list”")]
    [InlineData(typeof(Root), "“/”")]
    [InlineData(typeof(Broken), "“/own/{id”")]
    public void Page_StandsBelowThePluginsName(Type page, string? culprit)
    {
        var problem = PluginAddresses.ProblemOf("own", [page]);

        Assert.Equal(culprit is null, problem is null);
        Assert.Contains(culprit ?? string.Empty, problem?.En ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoPages_OfOneShape_AreRefused() =>
        Assert.Contains("“/own/{name:guid}”", PluginAddresses.ProblemOf("own", [typeof(OwnWithId), typeof(SameShape)])!.En, StringComparison.Ordinal);

    [Route("/own")]
    [Route("/own/list")]
    private sealed class Own : ComponentBase;

    [Route("/own/{id:guid}")]
    private sealed class OwnWithId : ComponentBase;

    [Route("/own/{name:guid}")]
    private sealed class SameShape : ComponentBase;

    [Route("/calendar")]
    private sealed class Foreign : ComponentBase;

    [Route("/own-too/list")]
    private sealed class BeginsAlike : ComponentBase;

    [Route("/")]
    private sealed class Root : ComponentBase;

#pragma warning disable ASP0017 // Wrong on purpose.
    [Route("/own/{id")]
    private sealed class Broken : ComponentBase;
#pragma warning restore ASP0017
}
