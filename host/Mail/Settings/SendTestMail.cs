using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Sends a test mail to whoever sets the mail up: by the queue, as every other one.</summary>
[Requires(KernelPermissions.MailSettings)]
internal sealed record SendTestMail(string Address) : Command<EntryId>;

internal sealed class SendTestMailValidator : AbstractValidator<SendTestMail>
{
    public SendTestMailValidator() => RuleFor(t => t.Address).Must(MailRules.IsAddress).WithMessage("Mail.NoAddress");
}

internal sealed class SendTestMailHandler(IMail mail, ISchoolClock clock) : IRequestHandler<SendTestMail, Outcome<EntryId>>
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public async Task<Outcome<EntryId>> Handle(SendTestMail request, CancellationToken cancellationToken) =>
        await mail.EnqueueAsync(
            new MailMessage
            {
                Purpose = "kernel.test",
                Key = request.CommandId.ToString(),
                To = request.Address,
                Subject = T.Text["Mail.Test.Subject"],
                Text = T.Text["Mail.Test.Text"],
                NotAfter = clock.Now + Life,
            },
            cancellationToken);
}
