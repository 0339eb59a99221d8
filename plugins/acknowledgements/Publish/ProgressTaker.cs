using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>Asks the module that reads the school's journal.</summary>
internal sealed class ProgressTaker(IRequestSender sender, IDirectory directory, ISchoolClock clock)
{
    /// <returns>Null where no module answers: then the families see the data in the school IS itself.</returns>
    public async Task<TakenProgress?> TakeAsync(SchoolClassId classId, ContentDraft draft, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync([classId], clock.Today, cancellationToken);
        List<StudentId> students = [.. rosters.SelectMany(r => r.Students).Select(s => s.Id)];
        var told = await sender.Send(new GetStudentProgress(students, draft.From!.Value, draft.Until!.Value), cancellationToken);
        return told.IsDone
            ? new TakenProgress(
                new ProgressOrigin(DateOnly.FromDateTime(clock.AtSchool(told.Value.AsOf).DateTime), told.Value.Source),
                [.. told.Value.Students.Where(s => students.Contains(s.StudentId))])
            : null;
    }

    /// <summary>The module's id where one is known and none answers; empty where one answers.</summary>
    public async Task<Refusal?> MissingAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await sender.Send(new GetStudentProgress([], day, day), cancellationToken)).Refusal;
}
