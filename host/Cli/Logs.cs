using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using Microsoft.Extensions.Logging.Console;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace ClassTeacherPlatform.Host.Cli;

/// <summary>The console says little; files in the data folder keep a month. Ids only, never names.</summary>
internal static class Logs
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void AddLogs(this WebApplicationBuilder builder, HostPaths paths, RunOptions options)
    {
        var files = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .WriteTo.File(
                Path.Combine(paths.Logs, "host-.log"), outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31, shared: true)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new SerilogLoggerProvider(files, dispose: true));
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        // A command's own output is for scripts: what is logged meanwhile goes to the error stream.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = options.IsServing ? LogLevel.None : LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", options.IsServing ? LogLevel.Information : LogLevel.Warning);
        // Keys lie in the data folder, whose protection is the school's; said in the guide, not at each start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
