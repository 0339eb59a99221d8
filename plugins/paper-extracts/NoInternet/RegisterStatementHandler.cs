using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

internal sealed class RegisterStatementHandler(
    PaperExtractsContext store, GroundReader grounds, IDirectory directory, IOperation operation, ISchoolClock clock)
    : IRequestHandler<RegisterStatement, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(RegisterStatement request, CancellationToken cancellationToken)
    {
        if (await directory.StudentsAsync([request.StudentId], clock.Today, cancellationToken) is not [var student]
            || (request.GuardianId is { } guardian && student.Guardians.All(g => g.Id != guardian)))
        {
            return Refusal.Because("Statement.NoSuchPerson");
        }

        var person = new Person(request.StudentId, request.GuardianId);
        var latest = (await grounds.StatementsAsync([request.StudentId], cancellationToken)).GetValueOrDefault(person)?[^1];
        if ((latest?.IsWithout ?? false) == request.IsWithout)
        {
            return latest is null
                ? Refusal.Because("Statement.NothingToEnd")
                : new Refusal.Overtaken(latest.RegisteredByName, latest.At, request.IsWithout ? "Statement.AlreadyWithout" : "Statement.AlreadyEnded");
        }

        if (request.On < latest?.On)
        {
            return Refusal.Because("Statement.BeforeEarlier", latest.On.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture));
        }

        var entry = NoInternetEntry.Of(request.IsWithout, person, request.On!.Value, request.Paper, operation);
        store.Add(entry);
        return entry.Id;
    }
}
