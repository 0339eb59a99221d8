using Autofac;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Plugins;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Testing.Kernel;
using MediatR;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <content>Asking and acting.</content>
public sealed partial class PluginTestHost
{
    /// <summary>Sends a command or query as <paramref name="account"/>, as a page would: permission, scope, validation, operation.</summary>
    public async Task<Outcome<TResult>> SendAsync<TResult>(AccountId account, IRequest<Outcome<TResult>> request)
    {
        await using var scope = _root.BeginLifetimeScope();
        scope.Resolve<ActorAccessor>().Set(new Actor(account));
        return await scope.Resolve<IRequestSender>().Send(request, CancellationToken.None);
    }

    /// <summary>Asks the plugin as another module's handler would: a request of the SDK that it answers.</summary>
    public Task<Outcome<TResult>> AskAsModuleAsync<TResult>(IRequest<Outcome<TResult>> request) =>
        _root.Resolve<RequestPipeline>().AskBetweenModulesAsync(request, null, CancellationToken.None);

    /// <summary>Stands in for the module that answers a request of the SDK. Without it the plugin gets <see cref="Refusal.NotAvailable"/>.</summary>
    public void Answer<TRequest, TResult>(Func<TRequest, Outcome<TResult>> answer)
        where TRequest : IRequest<Outcome<TResult>>
    {
        var handler = new StandIn<TRequest, TResult>(answer);
        var scope = _root.BeginLifetimeScope(c => c.RegisterInstance(handler).As<IRequestHandler<TRequest, Outcome<TResult>>>());
        _kernel.Plugins.Answer(typeof(TRequest), new RunningPlugin
        {
            Manifest = new PluginManifest { Id = "stand-in" },
            Assembly = typeof(TRequest).Assembly,
            Scope = scope,
            Duties = new HashSet<string>(),
            DutyTypes = new Dictionary<string, Type>(),
            Heard = new Dictionary<Type, IReadOnlyList<Type>>(),
        });
    }

    /// <summary>How far a duty of a plugin is in these classes today.</summary>
    /// <exception cref="KeyNotFoundException">No plugin declares such a duty in code.</exception>
    public async Task<IReadOnlyList<DutyItem>> AskDutyAsync(string duty, params SeededClass[] classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        var rosters = new List<Directory.ClassRoster>();
        foreach (var seeded in classes)
        {
            rosters.Add(await RosterAsync(seeded.Id));
        }

        var plugin = _kernel.Plugins.WithDuty(duty);
        await using var scope = plugin.Scope.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        var asked = (IDuty)scope.Resolve(plugin.DutyTypes[duty]);
        return await asked.ItemsAsync(new DutyQuestion(rosters, Today), CancellationToken.None);
    }

    /// <summary>Switches the plugin off or on again: requests are refused, notifications wait.</summary>
    public void Switch(bool on) => _kernel.Plugins.Switch(null, on);

    /// <summary>Switches a plugin that <see cref="AddAsync{TPlugin}"/> brought off or on again.</summary>
    /// <typeparam name="TPlugin">Its root class.</typeparam>
    public void Switch<TPlugin>(bool on)
        where TPlugin : Plugin => _kernel.Plugins.Switch(typeof(TPlugin), on);
}
