using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Requests;

/// <inheritdoc/>
internal sealed class RequestSender(RequestPipeline pipeline, RequestFrame frame, IServiceProvider services) : IRequestSender
{
    public async Task<Outcome<TResult>> Send<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!frame.IsInside)
        {
            // Asked for late: within a plugin's own scope nobody is signed in anew.
            return await pipeline.SendAsync(request, await services.GetRequiredService<ActorAccessor>().GetAsync(), cancellationToken);
        }

        return request is ICommand
            ? throw new InvalidOperationException($"{request.GetType().Name} was sent inside another operation; raise a notification instead (one operation, one command).")
            : await pipeline.AskBetweenModulesAsync(request, frame.Account, cancellationToken);
    }
}
