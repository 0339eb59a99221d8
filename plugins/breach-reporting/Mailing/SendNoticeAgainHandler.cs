using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

internal sealed class SendNoticeAgainHandler(IncidentDesk desk, NoticeMailer mailer) : IRequestHandler<SendNoticeAgain, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(SendNoticeAgain request, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(request.Number, cancellationToken);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        if (request.Kind is not (LetterKind.HeadNotice or LetterKind.SupportNotice))
        {
            return Refusal.Because("Letter.NoNotice");
        }

        return await mailer.SendAgainAsync(found.Value, request.Kind, request.CommandId, cancellationToken) ? true : Refusal.Because("Letter.NoAddress");
    }
}
