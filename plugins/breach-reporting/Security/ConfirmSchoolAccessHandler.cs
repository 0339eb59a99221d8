using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Security;

internal sealed class ConfirmSchoolAccessHandler(BreachReportingContext store, IAccessList accesses, IDocuments documents, IOperation operation, ISchoolClock clock)
    : IRequestHandler<ConfirmSchoolAccess, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(ConfirmSchoolAccess request, CancellationToken cancellationToken)
    {
        var sheet = AccessSheet.Of(await accesses.AllAsync(cancellationToken), null);
        if (sheet.Sha256 != request.Seen)
        {
            return Refusal.Because("Security.Changed");
        }

        var document = await documents.RegisterAsync(AccessPaper.Draft(sheet, clock.Today, request.Remark), cancellationToken);
        store.Add(AccessCheck.Of(null, sheet, request.Remark, document.Id, clock.Today, operation));
        return document.Id;
    }
}
