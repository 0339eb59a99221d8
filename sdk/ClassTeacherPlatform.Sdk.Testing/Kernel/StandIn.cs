using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

internal sealed class StandIn<TRequest, TResult>(Func<TRequest, Outcome<TResult>> answer) : IRequestHandler<TRequest, Outcome<TResult>>
    where TRequest : IRequest<Outcome<TResult>>
{
    public Task<Outcome<TResult>> Handle(TRequest request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
}
