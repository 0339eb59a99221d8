using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>The platform records what came of a mail: a fact of the world outside, which clause 11 cannot undo.</summary>
[Requires(KernelPermissions.Mail), NeverVoid]
internal sealed record RecordMailOutcome(EntryId MailId, MailState State, string? Answer) : Command<bool>;

internal sealed class RecordMailOutcomeHandler(MailEnding ending) : IRequestHandler<RecordMailOutcome, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RecordMailOutcome request, CancellationToken cancellationToken) =>
        await ending.EndAsync(request.MailId, request.State, request.Answer, cancellationToken);
}
