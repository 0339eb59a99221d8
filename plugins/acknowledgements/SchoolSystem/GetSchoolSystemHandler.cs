using ClassTeacherPlatform.Acknowledgements.Journal;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

internal sealed class GetSchoolSystemHandler(RowReader rows, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetSchoolSystem, Outcome<IReadOnlyList<AnswerRow>>>
{
    public async Task<Outcome<IReadOnlyList<AnswerRow>>> Handle(GetSchoolSystem request, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken);
        var places = rosters.SelectMany(r => r.Students).Index().ToDictionary(s => s.Item.Id, s => s.Index);
        var found = await rows.ReadAsync(places.Keys, cancellationToken);
        return Outcome<IReadOnlyList<AnswerRow>>.Of([.. found.Where(r => r.Differs).OrderBy(r => places[r.Person.StudentId]).ThenBy(r => r.RegisteredAt)]);
    }
}
