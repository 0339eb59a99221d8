using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClassTeacherPlatform.Host.Banners;
using ClassTeacherPlatform.Host.Live;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Sdk.Blazor;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;

namespace ClassTeacherPlatform.Host.Web;

internal static class ShellRegistration
{
    private static readonly CultureInfo[] Languages = [new("ru"), new("en")];

    /// <summary>In bytes: the longest text that a field takes (50,000 letters), each escaped as six.</summary>
    private const long LongestMessage = 512 * 1024;

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Autofac answers for any array, so the circuit's hub would take the bytes of an uploaded file for a service and lose them.
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub =>
            {
                hub.DisableImplicitFromServicesParameters = true;
                hub.MaximumReceiveMessageSize = LongestMessage;
            });
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.VisibleStateDuration = 6000;
        });
        services.AddPageKit();
        services.AddRequestLocalization(localization =>
        {
            localization.DefaultRequestCulture = new RequestCulture("ru");
            localization.SupportedCultures = Languages;
            localization.SupportedUICultures = Languages;
            // The school's language is the default whatever the browser prefers: only an own choice changes it.
            localization.RequestCultureProviders = [new PersonalLanguage(), new CookieRequestCultureProvider()];
        });
        services.AddSingleton<LiveChanges>().AddSingleton<ILiveChanges>(s => s.GetRequiredService<LiveChanges>());
        services.AddSingleton<PageAssemblies>().AddSingleton<BannerBoard>();
        services.AddSingleton<INavigationSource, HostNavigation>();
        services.AddSingleton<IRefusalTexts, RefusalTexts>();
        return services;
    }

    public static void MapShell(this WebApplication app)
    {
        var changes = app.Services.GetRequiredService<LiveChanges>();
        app.Services.GetRequiredService<CommitSignal>().Subscribe(_ => changes.PublishAsync());
        app.MapStaticAssets().AllowAnonymous();
        app.MapLanguage();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
