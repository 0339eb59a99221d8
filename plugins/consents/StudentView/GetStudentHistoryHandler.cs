using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.StudentView;

internal sealed class GetStudentHistoryHandler(ConsentsContext context, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
    : IRequestHandler<GetStudentHistory, Outcome<StudentHistory>>
{
    public async Task<Outcome<StudentHistory>> Handle(GetStudentHistory request, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await directory.StudentsAsync([request.StudentId], today, cancellationToken) is not [var student])
        {
            return Refusal.Because("History.Unknown");
        }

        var book = await context.BookAsync([student.Id], settings, cancellationToken);
        var seqs = book.Of(student.Id).Where(row => row.IsVoid).Select(row => row.Entry.OperationSeq).Distinct().ToList();
        var voids = await context.VoidOperations.Where(operation => seqs.Contains(operation.Seq)).ToDictionaryAsync(operation => operation.Seq, cancellationToken);
        var forms = FormsOf(book, student, today).Select(form => HistoryOf(book, form, student, voids, today));
        return new StudentHistory(student, await ClassNameAsync(student, today, cancellationToken), [.. forms], book.LastSeq);
    }

    /// <summary>In use and asked of this child, then whatever was answered once.</summary>
    private static IEnumerable<FormText> FormsOf(ConsentBook book, Student student, DateOnly today)
    {
        var answered = book.Of(student.Id).Select(row => row.Entry.FormId).Distinct().ToList();
        var asked = book.Forms.InUse.Where(form => answered.Contains(form.FormId) || book.StateOn(today, student, form).IsAsked).ToList();
        var retired = answered.Where(form => !asked.Exists(text => text.FormId == form))
            .Select(form => book.Forms.Current(form) ?? book.Forms.Versions.Last(version => version.FormId == form));
        return asked.Concat(retired);
    }

    private FormHistory HistoryOf(
        ConsentBook book, FormText form, Student student, Dictionary<long, VoidOperation> voids, DateOnly today)
    {
        var rows = book.Of(student.Id, form.FormId);
        var reader = new EntryReader(rows, student, voids, settings);
        var entries = rows.OrderByDescending(row => row.Entry.EventOn).ThenByDescending(row => row.Entry.OperationSeq).Select(reader.Read);
        var answered = rows.Select(row => row.Entry).OfType<Answer>().Select(answer => answer.FormVersionId).ToHashSet();
        var versions = book.Forms.Versions
            .Where(version => version.FormId == form.FormId && (!version.IsVoid || answered.Contains(version.VersionId)))
            .OrderByDescending(version => version.Number);
        return new FormHistory(form, book.StateOn(today, student, form), [.. entries], [.. versions], reader.Differs);
    }

    private async Task<string?> ClassNameAsync(Student student, DateOnly today, CancellationToken cancellationToken) => student.ClassId is { } id
        ? (await directory.ClassesAsync(today, cancellationToken)).FirstOrDefault(one => one.Id == id)?.Name
        : null;
}
