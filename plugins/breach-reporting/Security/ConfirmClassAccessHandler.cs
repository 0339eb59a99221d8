using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Security;

internal sealed class ConfirmClassAccessHandler(BreachReportingContext store, IAccessList accesses, IOperation operation, ISchoolClock clock)
    : IRequestHandler<ConfirmClassAccess, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(ConfirmClassAccess request, CancellationToken cancellationToken)
    {
        var sheet = AccessSheet.Of(await accesses.AllAsync(cancellationToken), request.ClassId);
        if (sheet.Sha256 != request.Seen)
        {
            return Refusal.Because("Security.Changed");
        }

        var check = AccessCheck.Of(request.ClassId, sheet, request.Remark, null, clock.Today, operation);
        store.Add(check);
        return check.Id;
    }
}
