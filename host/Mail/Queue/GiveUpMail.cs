using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>A person gives a mail up: nothing more is tried, its words are destroyed, its module is told.</summary>
[Requires(KernelPermissions.Mail)]
internal sealed record GiveUpMail(EntryId MailId) : Command<bool>;

internal sealed class GiveUpMailHandler(MailEnding ending) : IRequestHandler<GiveUpMail, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(GiveUpMail request, CancellationToken cancellationToken) =>
        await ending.EndAsync(request.MailId, MailState.GivenUp, answer: null, cancellationToken) ? true : Refusal.Because("Mail.EndedBefore");
}
