using System.Globalization;
using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Stack;

internal sealed class RegisterStackHandler(AnswerDesk desk, IDirectory directory, ISchoolClock clock) : IRequestHandler<RegisterStack, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(RegisterStack request, CancellationToken cancellationToken)
    {
        var rosters = await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken);
        var inClass = rosters.SelectMany(roster => roster.Students).Select(student => student.Id).ToHashSet();
        if (request.Papers.Any(paper => !inClass.Contains(paper.StudentId)))
        {
            return Refusal.Because("Stack.NotInClass");
        }

        var outcomes = await desk.RegisterAsync(request.Papers, request.FormVersionId, request.SeenSeq, cancellationToken);
        List<FieldError> errors = [.. outcomes.Index()
            .Where(row => !row.Item.IsDone)
            .Select(row => new FieldError(FieldOf(row.Index), TextOf(row.Item.Refusal!)))];
        return errors.Count == 0 ? outcomes.Count : new Refusal.Invalid(errors);
    }

    /// <summary>As the validator names it.</summary>
    public static string FieldOf(int paper) => $"{nameof(RegisterStack.Papers)}[{paper.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>An error of a row has no room for arguments, so it is said here, in the asking person's language.</summary>
    private string TextOf(Refusal refusal) => refusal switch
    {
        Refusal.Rule rule => T.Text[rule.Code, [.. rule.Arguments]],
        Refusal.Overtaken overtaken => T.Text[
            "Stack.Overtaken", overtaken.By, clock.AtSchool(overtaken.At).ToString("g", CultureInfo.CurrentCulture), T.Text[overtaken.Code]],
        _ => T.Text["Stack.RowRefused"],
    };
}
