using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Requests;

/// <summary>
/// Carries out the kernel's own commands and queries for the platform itself: the command line and the first start. Nobody
/// is asked for a permission, since whoever may run the program over its data folder holds the data; the operation is
/// recorded like any other.
/// </summary>
internal sealed class PlatformSender(ILifetimeScope root, OperationRunner runner)
{
    public async Task<Outcome<TResult>> SendAsync<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken)
    {
        var policy = RequestPolicy.Of(request.GetType());
        if (await CheckAsync(request, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await using var scope = root.BeginLifetimeScope();
        scope.Resolve<RequestFrame>().Enter(null);
        return request is ICommand command
            ? await runner.RunAsync(scope, Start(command, policy), _ => Handle(), cancellationToken)
            : await Handle();

        Task<Outcome<TResult>> Handle() => new Mediator(scope.Resolve<IServiceProvider>()).Send(request, cancellationToken);
    }

    private async Task<Refusal?> CheckAsync(object request, CancellationToken cancellationToken)
    {
        await using var scope = root.BeginLifetimeScope();
        return await scope.Resolve<RequestValidation>().CheckAsync(request, cancellationToken);
    }

    private static OperationStart Start(ICommand command, RequestPolicy policy) => new()
    {
        CommandId = command.CommandId,
        Type = policy.Name,
        AccountId = AccountId.System,
        AccountName = T.Text["Access.Platform"],
        Voidable = policy.Voidable,
    };
}
