using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>Takes papers in: each is checked by itself; a caller that refuses rolls all of them back.</summary>
internal sealed class AnswerDesk(
    ConsentsContext context, IDirectory directory, IOperation operation, ISchoolClock clock, ConsentSettings settings)
{
    /// <summary>One outcome a paper, in the papers' order. The number of queries grows with the number of different days alone.</summary>
    public async Task<IReadOnlyList<Outcome<EntryId>>> RegisterAsync(
        IReadOnlyList<AnswerDraft> papers, EntryId version, long? seenSeq, CancellationToken cancellationToken)
    {
        var book = await context.BookAsync([.. papers.Select(paper => paper.StudentId).Distinct()], settings, cancellationToken);
        if (book.Forms.Version(version) is not { IsVoid: false } form)
        {
            return [.. papers.Select(_ => (Outcome<EntryId>)Refusal.Because("Answer.VersionVoid"))];
        }

        var students = await StudentsAsync(papers, cancellationToken);
        return [.. papers.Select(paper => Register(paper, form, book, students.GetValueOrDefault((paper.StudentId, paper.EventOn)), seenSeq))];
    }

    private async Task<Dictionary<(StudentId, DateOnly), Student>> StudentsAsync(IReadOnlyList<AnswerDraft> papers, CancellationToken cancellationToken)
    {
        var asTheyWere = new Dictionary<(StudentId, DateOnly), Student>();
        foreach (var day in papers.GroupBy(paper => paper.EventOn))
        {
            foreach (var student in await directory.StudentsAsync([.. day.Select(paper => paper.StudentId).Distinct()], day.Key, cancellationToken))
            {
                asTheyWere[(student.Id, day.Key)] = student;
            }
        }

        return asTheyWere;
    }

    private Outcome<EntryId> Register(AnswerDraft paper, FormText form, ConsentBook book, Student? student, long? seenSeq)
    {
        var about = new Subject(paper.StudentId, paper.GuardianId, form.FormId);
        var replaces = VoidPredecessor.Of(book.Of(about), paper, form);
        var refusal = student is null ? Refusal.Because("Answer.StudentUnknown")
            : paper.EventOn > clock.Today ? Refusal.Because("Answer.InFuture")
            : Overtaken.Check(book.Of(about), seenSeq, operation.AccountId)
            ?? SignerRule.Check(student, paper, form, settings)
            ?? VoidPredecessor.Check(book.Of(about), paper.Paper.Replaces)
            ?? SameAnswerRule.Check(book, about, paper, form, clock);
        if (refusal is not null)
        {
            return refusal;
        }

        var answer = Answer.Register(
            about, paper.EventOn, form, paper.Paper with { Replaces = replaces }, SignerRule.SignerOf(student!, paper), operation);
        context.Add(answer);
        operation.Raise(Told.Of(answer, form.Content.Purpose));
        return answer.Id;
    }
}
