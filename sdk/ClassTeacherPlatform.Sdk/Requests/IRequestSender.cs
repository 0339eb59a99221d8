using MediatR;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// The one way to ask and to act, from pages and from handlers. In a page the request runs in a scope and transaction of
/// its own; in a handler a query runs beside the open operation, and a command is a bug (one operation, one command).
/// </summary>
public interface IRequestSender
{
    /// <summary>Sends a command or query of one's own plugin, of the kernel, or of the SDK (then the enabled answerer answers).</summary>
    /// <returns>Its outcome; expected refusals never throw.</returns>
    Task<Outcome<TResult>> Send<TResult>(IRequest<Outcome<TResult>> request, CancellationToken cancellationToken);
}
