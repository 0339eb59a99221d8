using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>How the test mail stands.</summary>
[Requires(KernelPermissions.MailSettings)]
internal sealed record GetMailStatus(EntryId MailId) : Query<MailStatus>;

internal sealed class GetMailStatusHandler(IMail mail) : IRequestHandler<GetMailStatus, Outcome<MailStatus>>
{
    public async Task<Outcome<MailStatus>> Handle(GetMailStatus request, CancellationToken cancellationToken) =>
        (await mail.StatusAsync([request.MailId], cancellationToken)).GetValueOrDefault(request.MailId) is { } status
            ? status
            : Refusal.Because("Mail.Unknown");
}
