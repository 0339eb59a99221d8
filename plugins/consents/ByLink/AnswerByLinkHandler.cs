using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Consents.Withdrawing;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.ByLink;

internal sealed class AnswerByLinkHandler(LinkForms forms, AnswerDesk answers, WithdrawalDesk withdrawals, IPersonalIdentity identity, ISchoolClock clock)
    : IRequestHandler<AnswerByLink, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(AnswerByLink request, CancellationToken cancellationToken)
    {
        var person = identity.Current!;
        var book = await forms.BookAsync([request.StudentId], cancellationToken);
        if (book.Forms.InUse.FirstOrDefault(one => one.VersionId == request.FormVersionId) is not { } form)
        {
            return Refusal.Because("ByLink.NewerText");
        }

        if (form.Content.Kind == FormKind.Written)
        {
            // 152-FZ art. 9 part 4: a written consent takes a signature, which a link does not carry.
            return Refusal.Because("ByLink.Written");
        }

        return request.Choice == LinkChoice.Withdrawn
            ? await WithdrawAsync(request, person, book, form, cancellationToken)
            : await AnswerAsync(request, person, cancellationToken);
    }

    private async Task<Outcome<EntryId>> AnswerAsync(AnswerByLink request, PersonalIdentity person, CancellationToken cancellationToken)
    {
        var draft = new AnswerDraft
        {
            StudentId = request.StudentId,
            GuardianId = person.Holder.GuardianId,
            EventOn = clock.Today,
            Paper = LinkForms.Paper(request.Choice == LinkChoice.Given ? Decision.Given : Decision.Refused, person),
        };
        return (await answers.RegisterAsync([draft], request.FormVersionId, seenSeq: null, cancellationToken))[0];
    }

    private async Task<Outcome<EntryId>> WithdrawAsync(
        AnswerByLink request, PersonalIdentity person, ConsentBook book, FormText form, CancellationToken cancellationToken)
    {
        var standing = book.StateOn(clock.Today, new Subject(request.StudentId, person.Holder.GuardianId, form.FormId));
        return standing is { State: AnswerState.Given, EntryId: { } answer }
            ? await withdrawals.WithdrawAsync(
                new WithdrawConsent
                {
                    StudentId = request.StudentId,
                    AnswerId = answer,
                    WithdrawnOn = clock.Today,
                    Route = AnswerRoute.Electronic,
                    OriginalPlace = LinkForms.Evidence(person),
                },
                cancellationToken)
            : Refusal.Because("ByLink.NothingToWithdraw");
    }
}
