using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Blazor.Live;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NSubstitute;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

/// <summary>A page's surroundings without a host: requests are answered by a substitute, in Russian.</summary>
public abstract class KitContext : BunitContext, IAsyncLifetime
{
    protected KitContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddPageKit();
        Services.AddSingleton(Sender).AddSingleton(Substitute.For<ICurrentAccount>()).AddSingleton(Substitute.For<ISchoolClock>());
        Services.AddSingleton<ILiveChanges>(Changes).AddSingleton<IRefusalTexts>(new CodesAsTexts());
    }

    protected IRequestSender Sender { get; } = Substitute.For<IRequestSender>();

    private protected ChangesByHand Changes { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Before xunit disposes: MudBlazor's services can only be disposed asynchronously.</summary>
    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
