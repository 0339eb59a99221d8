using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Handing;

internal sealed class RegisterHandOverHandler(PaperExtractsContext store, ExtractReader extracts, IOperation operation, ISchoolClock clock)
    : IRequestHandler<RegisterHandOver, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RegisterHandOver request, CancellationToken cancellationToken)
    {
        var students = request.StudentIds.ToHashSet();
        var rows = (await extracts.ReadAsync(request.ExtractIds, cancellationToken)).Where(r => students.Contains(r.Entry.StudentId)).ToList();
        if (rows.Count < request.ExtractIds.Count)
        {
            return Refusal.Because("Extract.Gone");
        }

        foreach (var row in rows)
        {
            if (WhyNot(row, request.On!.Value) is { } refusal)
            {
                return refusal;
            }

            store.Add(HandOver.Of(row.Entry, request.On.Value, request.Place, (request.ScanSha256, request.ScanName), operation));
        }

        return rows.Count;
    }

    private Refusal? WhyNot(ExtractRow row, DateOnly on) => row switch
    {
        { HandOver: { } other, Counts: true } => new Refusal.Overtaken(other.RegisteredByName, other.At, "HandOver.Already"),
        { Counts: false } => Refusal.Because("HandOver.NotCounting", row.Entry.Number),
        _ when on < DateOnly.FromDateTime(clock.AtSchool(row.Entry.At).DateTime) => Refusal.Because("HandOver.BeforeIssue", row.Entry.Number),
        _ => null,
    };
}
