using ClassTeacherPlatform.Host.Cli;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace ClassTeacherPlatform.Host.Web;

internal static class HostBuilding
{
    private const string Loopback = "http://localhost:5080";

#if DEBUG
    private const bool IsSourceBuild = true;
#else
    private const bool IsSourceBuild = false;
#endif

    public static WebApplicationBuilder Begin(RunOptions options, out HostPaths paths)
    {
        // Files lie beside the program, whatever folder it was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Its own name whoever started it: the lists of static files are found by it.
            ApplicationName = typeof(HostBuilding).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = EnvironmentName(),
        });
        paths = HostPaths.Find(options.Data, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(paths).AddSingleton(options);
        builder.WebHost.UseUrls(options.Urls ?? builder.Configuration["urls"] ?? Loopback);
        builder.AddLogs(paths, options);
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        return builder;
    }

    /// <summary>
    /// The environment's own word first; else a build from source is Development, and what was published is Production. No launch
    /// profile says so, because its announcement would stand in the output of commands that scripts read.
    /// </summary>
    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? (IsSourceBuild ? Environments.Development : Environments.Production);

    public static void UseShell(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/failed", createScopeForErrors: true);
        }

        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseRouting();
    }
}
