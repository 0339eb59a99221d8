using ClassTeacherPlatform.Host.Cli;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;

namespace ClassTeacherPlatform.Host.Web;

internal static class HostBuilding
{
    private const string Loopback = "http://localhost:5080";

    public static WebApplicationBuilder Begin(RunOptions options, out HostPaths paths)
    {
        // Files lie beside the program, whatever folder it was started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        paths = HostPaths.Find(options.Data, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(paths).AddSingleton(options);
        builder.WebHost.UseUrls(options.Urls ?? builder.Configuration["urls"] ?? Loopback);
        builder.AddLogs(paths, options);
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        return builder;
    }

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
