using System.CommandLine;
using System.Globalization;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary><c>calendar due DATE --week 5|6</c>: the due date is the first word of the output, a warning goes to the error stream.</summary>
internal static class CalendarCommand
{
    private static readonly Argument<string> Date = new("DATE")
    {
        Description = T.Text["Cli.Calendar.Date"],
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string?> Week = new("--week") { Description = T.Text["Cli.Calendar.Week"], HelpName = "5|6" };

    public static Command Create(Launch launch)
    {
        var due = new Command("due", T.Text["Cli.Calendar.Due"]) { Date, Week };
        due.SetAction(async (parsed, cancellationToken) =>
        {
            var console = parsed.InvocationConfiguration;
            if (Read(parsed, out var learned, out var week) is { } problem)
            {
                await console.Error.WriteLineAsync(problem);
                return ExitCode.BadInput;
            }

            await using var app = await launch(parsed, cancellationToken);
            await WriteAsync(app.Services.GetRequiredService<WorkingCalendar>().Current, learned, week, console);
            return ExitCode.Done;
        });
        return new Command("calendar", T.Text["Cli.Calendar"]) { due };
    }

    private static string? Read(ParseResult parsed, out DateOnly learned, out WeekKind? week)
    {
        var (date, days) = (parsed.GetValue(Date), parsed.GetValue(Week));
        week = days switch
        {
            "5" => WeekKind.FiveDays,
            "6" => WeekKind.SixDays,
            _ => null,
        };
        return !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out learned)
            ? T.Text["Cli.Calendar.BadDate", date ?? string.Empty]
            : learned.Year is < 2000 or > 2099 ? T.Text["Calendar.YearOutOfReach"]
            : days is not null && week is null ? T.Text["Cli.Calendar.BadWeek", days]
            : null;
    }

    private static async Task WriteAsync(SchoolCalendar school, DateOnly learned, WeekKind? week, InvocationConfiguration console)
    {
        var days = week is { } one ? school.With(one) : school.Days;
        var answer = days.After(learned, 1);
        var used = week ?? school.WeekOn(answer.Day);
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo("ru");
        var said = T.Text["Cli.Calendar.Answer", (int)used, answer.Day.ToString("dddd", language)];
        await console.Output.WriteLineAsync($"{answer.Day.ToString("O", CultureInfo.InvariantCulture)} {said}");
        if (answer.IsProvisional)
        {
            await console.Error.WriteLineAsync(T.Text["Cli.Calendar.Provisional"]);
        }
    }
}
