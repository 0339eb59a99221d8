using Bunit;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Running;

/// <summary>A page of a running host, rendered in the shell's boundary with the services of a circuit of one account.</summary>
internal sealed class PageRun : IAsyncDisposable
{
    private readonly BunitContext _browser = new();
    private readonly AsyncServiceScope _circuit;

    public PageRun(RunningHost host, AccountId account)
    {
        _circuit = host.Services.CreateAsyncScope();
        _circuit.ServiceProvider.GetRequiredService<ActorAccessor>().Set(new Actor(account));
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _browser.Services.AddMudServices();
        _browser.Services.AddPageKit();
        // A list is never asked of the fallback: an empty one would do.
        foreach (var fault in host.Services.GetServices<IPageFaults>())
        {
            _browser.Services.AddSingleton(fault);
        }

        _browser.Services.AddFallbackServiceProvider(_circuit.ServiceProvider);
    }

    /// <summary>The page at an address of a running plugin, or of the host.</summary>
    public IRenderedComponent<PageBoundary> Open(Type page) => _browser.Render<PageBoundary>(boundary => boundary.AddChildContent(Content(page)));

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _circuit.DisposeAsync();
    }

    private static RenderFragment Content(Type page) => builder =>
    {
        builder.OpenComponent(0, page);
        builder.CloseComponent();
    };
}
