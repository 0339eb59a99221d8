using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Requests;

/// <inheritdoc/>
internal sealed class RequestSender(RequestPipeline pipeline, RequestFrame frame, ActorAccessor actor) : IRequestSender
{
    public async Task<Outcome<TResult>> Send<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!frame.IsInside)
        {
            return await pipeline.SendAsync(request, await actor.GetAsync(), cancellationToken);
        }

        return request is ICommand
            ? throw new InvalidOperationException($"{request.GetType().Name} was sent inside another operation; raise a notification instead (one operation, one command).")
            : await pipeline.AskBetweenModulesAsync(request, frame.Account, cancellationToken);
    }
}
