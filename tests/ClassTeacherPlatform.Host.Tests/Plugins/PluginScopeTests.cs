using System.Text.Json;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Loading;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

public sealed class PluginScopeTests
{
    [Theory]
    [InlineData(typeof(IOptions<IdentityOptions>))]
    [InlineData(typeof(IOptionsSnapshot<IdentityOptions>))]
    public void Resolve_OptionsOfTheHostInAPluginsScope_GivesThemTheFirstTime(Type options)
    {
        var services = new ServiceCollection();
        services.AddLogging().Configure<IdentityOptions>(identity => identity.Lockout.MaxFailedAccessAttempts = 3);
        var builder = new ContainerBuilder();
        builder.Populate(services);
        using var root = builder.Build();
        using var plugin = PluginScope.OpenInHostContext(
            root, new PluginManifest { Id = "notes" }, PluginParts.Of(typeof(object).Assembly), new PluginBuilder(JsonDocument.Parse("{}").RootElement));
        using var request = plugin.BeginLifetimeScope();

        var resolved = (IOptions<IdentityOptions>)request.Resolve(options);

        Assert.Equal(3, resolved.Value.Lockout.MaxFailedAccessAttempts);
    }
}
