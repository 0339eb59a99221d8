using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Pages;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Directory.Import.CommandLine;

/// <summary>Tells a person or a program how an import went.</summary>
internal sealed class ImportOutput(TextWriter output, TextWriter error, bool json)
{
    private const int Done = 0;
    private const int NotDone = 1;
    private const int CannotBeUsed = 2;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public int Unusable(string text)
    {
        error.WriteLine(text);
        return CannotBeUsed;
    }

    public int Refused(Refusal refusal)
    {
        error.WriteLine(new RefusalTexts(TimeProvider.System).Describe(refusal, typeof(ImportOutput).Assembly));
        return NotDone;
    }

    public int Plan(ImportPlan plan, ImportResult? result)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(Summary(plan, result), Format));
        }
        else
        {
            Write(plan, result);
        }

        return plan.HasErrors ? NotDone : Done;
    }

    private static object Summary(ImportPlan plan, ImportResult? result) => new
    {
        applied = result is not null,
        students = plan.Students.Count,
        @new = plan.Students.Count(s => s.IsNew),
        changed = plan.Students.Count(s => s.IsChanged),
        moved = plan.Students.Count(s => s is { IsNew: false, Membership: not null }),
        unchanged = plan.Students.Count(s => s.IsUnchanged),
        newClasses = plan.NewClasses.Select(c => c.Name),
        missing = plan.Missing.Select(m => new { id = m.Id.Value, name = m.Name.Full, @class = m.Class }),
        questions = plan.Offers.Count,
        notices = plan.Notices.Select(n => new { row = n.Row, error = n.IsError, code = n.Code, text = NoticeTexts.Of(n) }),
    };

    private void Write(ImportPlan plan, ImportResult? result)
    {
        output.WriteLine(T.Text["Import.Summary", plan.Students.Count(s => s.IsNew), plan.Students.Count(s => s.IsChanged),
            plan.Students.Count(s => s is { IsNew: false, Membership: not null }), plan.Students.Count(s => s.IsUnchanged)]);
        Write("Import.NewClasses", plan.NewClasses.Select(c => c.Name));
        Write("Import.Errors", plan.Notices.Where(n => n.IsError).Select(n => Row(n.Row, NoticeTexts.Of(n))));
        Write("Import.Warnings", plan.Notices.Where(n => !n.IsError).Select(n => Row(n.Row, NoticeTexts.Of(n))));
        Write("Import.Missing", plan.Missing.Select(m => $"{m.Class}: {m.Name.Full}"));
        if (plan.Offers.Count > 0)
        {
            output.WriteLine(T.Text["Cli.Import.OffersSeparate", plan.Offers.Count]);
        }

        if (plan.HasErrors)
        {
            output.WriteLine(T.Text["Import.HasErrors"]);
        }

        if (result is not null)
        {
            output.WriteLine(T.Text["Import.Done", result.New, result.Changed, result.Moved, result.NewGuardians]);
        }
    }

    private static string Row(int row, string text) =>
        string.Create(CultureInfo.CurrentCulture, $"{T.Text["Import.RowOf", row]}: {text}");

    private void Write(string head, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine(T.Text[head] + ":");
        all.ForEach(line => output.WriteLine("  " + line));
    }
}
