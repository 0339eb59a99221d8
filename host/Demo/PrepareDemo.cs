using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>On the first run over an empty data folder, in Development or where it is asked for, fills the invented school. Never in Production.</summary>
internal sealed class PrepareDemo(
    DemoFolder folder, DemoPassword password, PlatformSender platform, RunOptions options, IServiceScopeFactory scopes, IHostEnvironment environment) : IStartStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        folder.WasRefused = options.Demo is true && environment.IsProduction();
        var isEmpty = await LookAsync(cancellationToken);
        if (!isEmpty || !IsWanted)
        {
            return;
        }

        var filled = await platform.SendAsync(new FillDemoSchool(password.Choose()), cancellationToken);
        folder.HoldsDemo = folder.IsNew = filled.IsDone;
    }

    private bool IsWanted => options.IsServing && !environment.IsProduction() && (options.Demo ?? environment.IsDevelopment());

    /// <returns>True where nothing was ever recorded in this folder.</returns>
    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<KernelContext>();
        folder.HoldsDemo = await store.Events.AnyAsync(e => e.Kind == FillDemoSchoolHandler.Kind, cancellationToken);
        return !await store.Operations.AnyAsync(cancellationToken);
    }
}
