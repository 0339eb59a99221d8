using System.Globalization;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks.Answer;

/// <summary>Shows the number and the instant of an answer that came by this very link.</summary>
internal static class ShowReceipt
{
    public static async Task<IResult> HandleAsync(
        string secret, Guid entry, HttpContext http, PersonalVisit visit, KernelContext store, ISchoolClock clock, IDirectory directory)
    {
        if (await visit.EnterAsync(http, secret) is not { } visitor)
        {
            return PersonalPages.Closed;
        }

        var students = await visit.StudentsAsync(visitor, http.RequestAborted);
        var sheet = await visit.AsksAsync(visitor, students, http.RequestAborted);
        var written = await store.Operations.AsNoTracking()
            .Where(o => o.AccountId == visitor.Link.AccountId && store.OperationEntries.Any(e => e.EntryId == entry && e.OperationSeq == o.Seq))
            .Select(o => new { o.Seq, o.ReceivedAt, IsVoid = store.VoidOperations.Any(v => v.Seq == o.Seq) })
            .FirstOrDefaultAsync(http.RequestAborted);
        if (!sheet.IsDone || written is null)
        {
            return PersonalPages.See(visitor.Address.Home);
        }

        var view = new ReceiptView
        {
            Address = visitor.Address,
            School = (await directory.SchoolAsync(http.RequestAborted)).Name,
            Number = written.Seq,
            At = clock.AtSchool(written.ReceivedAt).ToString("g", CultureInfo.CurrentCulture),
            LinkNumber = visitor.Link.Number,
            IsVoid = written.IsVoid,
            Answered = sheet.Value.Asks.Select(o => o.Ask).FirstOrDefault(a => a.Answered?.At == written.ReceivedAt),
        };
        return PersonalPages.Page<ReceiptPage>(new() { [nameof(ReceiptPage.View)] = view });
    }
}
