using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Health;
using ClassTeacherPlatform.Host.Web;

return await HostCommandLine.Create(Compose).Parse(args).InvokeAsync();

static WebApplication Compose(RunOptions options)
{
    var builder = HostBuilding.Begin(options, out var paths);

    builder.Services.AddAccess(paths, builder.Configuration);
    builder.Services.AddHealth();
    builder.Services.AddShell();

    var app = builder.Build();

    app.UseShell();
    app.UseAccess();

    app.MapHealth();
    app.MapAccess();
    app.MapShell();

    return app;
}
