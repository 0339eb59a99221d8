using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Withdrawing;

internal sealed class WithdrawConsentHandler(WithdrawalDesk desk) : IRequestHandler<WithdrawConsent, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(WithdrawConsent request, CancellationToken cancellationToken) => desk.WithdrawAsync(request, cancellationToken);
}
