using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>
/// The way of one request: owner → permission and scope → not frozen → valid → operation (commands) → handler → access
/// record (queries). Each request has a scope of its own, a child of its owner's.
/// </summary>
internal sealed class RequestPipeline(ILifetimeScope root, RequestOwners owners, OperationRunner runner, AccessLog accessLog, IOptions<PluginLimits> limits)
{
    public async Task<Outcome<TResult>> SendAsync<TResult>(
        IRequest<Outcome<TResult>> request, Actor? actor, CancellationToken cancellationToken)
    {
        var policy = RequestPolicy.Of(request.GetType());
        if (policy.BetweenModules)
        {
            return new Refusal.Forbidden(policy.Name);
        }

        if (owners.Find(request.GetType(), policy, out var owner) is { } unavailable)
        {
            return unavailable;
        }

        using var lease = owner?.Leases.Take();
        if (owner is not null && lease is null)
        {
            return new Refusal.SwitchedOff(owner.Manifest.Id);
        }

        await using var scope = (owner?.Scope ?? root).BeginLifetimeScope();
        var (refusal, account) = await scope.Resolve<RequestGuard>().CheckAsync(policy, request, actor, cancellationToken);
        refusal ??= await scope.Resolve<RequestValidation>().CheckAsync(request, cancellationToken);
        if (refusal is not null)
        {
            return refusal;
        }

        return policy.IsCommand
            ? await ActAsync(request, policy, actor!, account!, owner, cancellationToken)
            : await AskAsync(scope, request, policy, account!, cancellationToken);
    }

    /// <summary>A handler asks: what its own request was allowed covers the answer, so only the owner is looked up.</summary>
    public async Task<Outcome<TResult>> AskBetweenModulesAsync<TResult>(
        IRequest<Outcome<TResult>> request, AccountAccess? account, CancellationToken cancellationToken)
    {
        var policy = RequestPolicy.Of(request.GetType());
        if (owners.Find(request.GetType(), policy, out var owner) is { } unavailable)
        {
            return unavailable;
        }

        using var lease = owner?.Leases.Take();
        if (owner is not null && lease is null)
        {
            return new Refusal.SwitchedOff(owner.Manifest.Id);
        }

        await using var scope = (owner?.Scope ?? root).BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(account);
        return await Handle(scope, request, cancellationToken);
    }

    /// <summary>
    /// A kernel's command in the name of the platform itself, asked for at the server's command line: nobody is signed in, so
    /// there is no permission to check; everything else is as for anybody.
    /// </summary>
    public async Task<Outcome<TResult>> ActAsPlatformAsync<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken)
    {
        var policy = RequestPolicy.Of(request.GetType());
        if (owners.Find(request.GetType(), policy, out var owner) is not null || owner is not null || !policy.IsCommand)
        {
            return new Refusal.Forbidden(policy.Name);
        }

        await using var scope = root.BeginLifetimeScope();
        if (await scope.Resolve<RequestValidation>().CheckAsync(request, cancellationToken) is { } invalid)
        {
            return invalid;
        }

        await using var acting = root.BeginLifetimeScope();
        acting.Resolve<RequestFrame>().Enter(null);
        var start = StartOf(request, policy, AccountId.System, T.Text["Cli.Actor"]);
        return await runner.RunAsync(acting, start, _ => Handle(acting, request, cancellationToken), cancellationToken);
    }

    private static OperationStart StartOf(object request, RequestPolicy policy, AccountId account, string name) => new()
    {
        CommandId = ((ICommand)request).CommandId,
        Type = policy.Name,
        AccountId = account,
        AccountName = name,
        Voidable = policy.Voidable,
    };

    private static Task<Outcome<TResult>> Handle<TResult>(
        ILifetimeScope scope, IRequest<Outcome<TResult>> request, CancellationToken cancellationToken) =>
        new Mediator(scope.Resolve<IServiceProvider>()).Send(request, cancellationToken);

    private async Task<Outcome<TResult>> AskAsync<TResult>(
        ILifetimeScope scope, IRequest<Outcome<TResult>> request, RequestPolicy policy, AccountAccess account, CancellationToken cancellationToken)
    {
        scope.Resolve<RequestFrame>().Enter(account);
        var outcome = await Handle(scope, request, cancellationToken);
        if (outcome.IsDone)
        {
            await accessLog.RecordAsync(account.Id, policy.Name, request, cancellationToken);
        }

        return outcome;
    }

    private async Task<Outcome<TResult>> ActAsync<TResult>(
        IRequest<Outcome<TResult>> request, RequestPolicy policy, Actor actor, AccountAccess account, RunningPlugin? owner, CancellationToken cancellationToken)
    {
        var start = StartOf(request, policy, account.Id, account.Name);
        await using var scope = (owner?.Scope ?? root).BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(account);
        return await runner.RunAsync(scope, start, Work, cancellationToken);

        // On a thread of its own: a module's handler that never comes back holds the database's one writer until its deadline, and no longer.
        Task<Outcome<TResult>> InTimeAsync() =>
            Task.Run(() => Handle(scope, request, cancellationToken), cancellationToken).WaitAsync(limits.Value.Command, cancellationToken);

        // Checked again under the write lock: a freeze, or the end of an assignment, may have come in between.
        async Task<Outcome<TResult>> Work(OpenOperation operation)
        {
            var (refusal, _) = await scope.Resolve<RequestGuard>().CheckAsync(policy, request, actor, cancellationToken);
            return refusal is not null ? refusal : owner is null ? await Handle(scope, request, cancellationToken) : await InTimeAsync();
        }
    }
}
