using ClassTeacherPlatform.Host.DataFiles;

namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>Reads the file of a year and says everything that is wrong with it.</summary>
internal static class YearReader
{
    /// <returns>The year; null where there are problems.</returns>
    public static (CalendarYear? Year, IReadOnlyList<FileProblem> Problems) Read(string text) => DataFile.Read(text, Read);

    public static CalendarYear Read(FileObject file)
    {
        file.AllowOnly("$schema", "year", "decree", "status", "holidays", "transfers", "workingSaturdays", "shortened");
        var year = new CalendarYear
        {
            Year = file.NeededNumber("year"),
            Decree = file.Local("decree"),
            Status = ReadStatus(file),
            Holidays = [.. file.Objects("holidays").Select(ReadHoliday)],
            Transfers = [.. file.Objects("transfers").Select(ReadTransfer)],
            WorkingSaturdays = file.Days("workingSaturdays"),
            Shortened = file.Object("shortened") is { } shortened ? ReadShortened(shortened) : new ShortenedDays([], []),
        };
        Check(file, year);
        return year;
    }

    private static YearStatus ReadStatus(FileObject file)
    {
        switch (file.NeededText("status"))
        {
            case "confirmed":
                return YearStatus.Confirmed;
            case "" or "provisional":
                return YearStatus.Provisional;
            default:
                file.Wrong("status", "Calendar.File.Status");
                return YearStatus.Provisional;
        }
    }

    private static Holiday ReadHoliday(FileObject holiday)
    {
        holiday.AllowOnly("day", "title");
        return new Holiday(holiday.NeededDay("day"), holiday.NeededLocal("title"));
    }

    private static Transfer ReadTransfer(FileObject transfer)
    {
        transfer.AllowOnly("from", "to", "byLaw");
        return new Transfer(transfer.NeededDay("from"), transfer.NeededDay("to"), transfer.Flag("byLaw"));
    }

    private static ShortenedDays ReadShortened(FileObject shortened)
    {
        shortened.AllowOnly("fiveDays", "sixDays");
        return new ShortenedDays(shortened.Days("fiveDays"), shortened.Days("sixDays"));
    }

    private static void Check(FileObject file, CalendarYear year)
    {
        if (file.Has("year") && year.Year is < 2000 or > 2099)
        {
            file.Wrong("year", "Calendar.File.Year");
        }

        if (year.Holidays.Count == 0)
        {
            file.Wrong("holidays", "Calendar.File.NoHolidays");
        }

        CheckYear(file, "holidays", [.. year.Holidays.Select(h => h.Day)], year.Year);
        CheckYear(file, "transfers", [.. year.Transfers.Select(t => t.To)], year.Year);
        CheckYear(file, "workingSaturdays", year.WorkingSaturdays, year.Year);
        CheckYear(file, "shortened.fiveDays", year.Shortened.FiveDays, year.Year);
        CheckYear(file, "shortened.sixDays", year.Shortened.SixDays, year.Year);
        foreach (var (index, _) in year.WorkingSaturdays.Index().Where(s => s.Item.DayOfWeek != DayOfWeek.Saturday))
        {
            file.Wrong(FileObject.Item("workingSaturdays", index), "Calendar.File.NotSaturday");
        }

        foreach (var (index, transfer) in year.Transfers.Index().Where(t => t.Item.From != default && !CanRest(t.Item.From)))
        {
            file.Wrong(FileObject.Item("transfers", index), "Calendar.File.NotRestDay", $"{transfer.From:yyyy-MM-dd}");
        }
    }

    private static void CheckYear(FileObject file, string list, IReadOnlyList<DateOnly> days, int year)
    {
        foreach (var (index, day) in days.Index().Where(d => d.Item != default && d.Item.Year != year))
        {
            file.Wrong(FileObject.Item(list, index), "Calendar.File.OtherYear", $"{day:yyyy-MM-dd}", $"{year}");
        }
    }

    private static bool CanRest(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
