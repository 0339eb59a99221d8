using System.Net;
using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Health;
using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Access;
using ClassTeacherPlatform.Host.Tests.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_WhenAllIsWell_ListsKernelAndPlugins()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;

        kernel.Plugins.All = [Notes(PluginState.Enabled)];

        var (status, answer) = await AskAsync(kernel, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, "healthy", "healthy"), (status, State(answer), answer.GetProperty("kernel").GetProperty("store").GetString()));
        var plugin = Assert.Single(answer.GetProperty("plugins").EnumerateArray());
        Assert.Equal(("notes", "enabled"), (plugin.GetProperty("id").GetString(), plugin.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Ready_WithAPluginOnQuarantine_IsDegradedAndSaysNoReason()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        kernel.Plugins.All = [Notes(PluginState.Quarantined) with { Reason = new LocalText("Причина", "Reason") }];

        var (status, answer) = await AskAsync(kernel, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, State(answer)));
        Assert.DoesNotContain("Причина", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_WithMailStandingStillForLongerThanARestart_IsDegraded()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        kernel.Root.Resolve<MailStanding>().Failed("SocketException");
        Assert.Equal("healthy", State((await AskAsync(kernel, "/health/ready")).Answer));

        kernel.Time.Advance(TimeSpan.FromMinutes(6));
        var (status, answer) = await AskAsync(kernel, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, "degraded"), (status, answer.GetProperty("kernel").GetProperty("mail").GetString()));
    }

    [Theory]
    [InlineData("DELETE FROM \"kernel_migrations\"")]
    [InlineData("DELETE FROM \"accounts_migrations\"")]
    public async Task Ready_WhereTheTablesAreNotOfThisVersion_IsUnavailable(string sql)
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        kernel.Tamper(sql);

        var (status, answer) = await AskAsync(kernel, "/health/ready");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy"), (status, State(answer)));
    }

    [Fact]
    public async Task Ready_WhereTheDatabaseIsGone_IsUnavailableAndMakesNoNewOne()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        await using var __ = kernel;
        SqliteConnection.ClearAllPools();
        File.Delete(kernel.Location.DatabaseFile);

        var (status, _) = await AskAsync(kernel, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.False(File.Exists(kernel.Location.DatabaseFile));
    }

    private static PluginStatus Notes(PluginState state) => new() { Id = "notes", Manifest = NotesPlugin.Manifest("notes"), State = state };

    private static string? State(JsonElement answer) => answer.GetProperty("state").GetString();

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> AskAsync(KernelFixture kernel, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHealth();
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<ILifetimeScope>(kernel.Root).AddSingleton(kernel.Root.Resolve<IStoreMigrator>());
        builder.Services.AddSingleton(kernel.Location).AddSingleton<IPluginSet>(kernel.Plugins);
        builder.Services.AddSingleton(kernel.Root.Resolve<MailNotice>());
        await using var app = builder.Build();
        app.MapHealth();
        await app.StartAsync();
        using var client = new HttpClient();
        var at = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var response = await client.GetAsync(new Uri(at + address));
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
