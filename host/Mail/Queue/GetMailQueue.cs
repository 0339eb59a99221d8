using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>The queue a page at a time: what became of each mail, never what it says.</summary>
/// <param name="Shown">Which ones.</param>
/// <param name="Page">From 0.</param>
[Requires(KernelPermissions.Mail)]
internal sealed record GetMailQueue(MailFilter Shown, int Page) : Query<MailQueueView>;

internal sealed class GetMailQueueHandler(MailList list) : IRequestHandler<GetMailQueue, Outcome<MailQueueView>>
{
    public async Task<Outcome<MailQueueView>> Handle(GetMailQueue request, CancellationToken cancellationToken) =>
        await list.ReadAsync(request.Shown, request.Page, cancellationToken);
}
