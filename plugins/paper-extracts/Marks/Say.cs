using System.Globalization;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.PaperExtracts.Marks;

/// <summary>The words of the pages.</summary>
internal static class Say
{
    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset at, ISchoolClock clock) => Words.Moment(clock.AtSchool(at));

    public static string Capacity(GuardianKind? capacity) => T.Text[ExtractDraft.CapacityKey(capacity)];

    public static string Standing(ExtractStanding standing) => T.Text[$"Standing.{standing}"];

    /// <summary>The grounds of an entry, by their codes with commas between.</summary>
    public static string Grounds(string codes) => string.Join("; ", codes.Split(',').Select(code => T.Text[$"Ground.{code}"]));

    /// <summary>Why an extract counts nowhere; null while it is valid.</summary>
    public static string? Void(ExtractLine line, ISchoolClock clock) => line.Standing != ExtractStanding.Void ? null
        : T.Text[
            line.VoidByHead ? "Extract.VoidByHead" : "Extract.Void",
            line.VoidSince is { } since ? Day(DateOnly.FromDateTime(clock.AtSchool(since).DateTime)) : "—",
            line.Incident ?? "—"];

    public static DutyState State(ExtractStanding standing) => standing switch
    {
        ExtractStanding.HandedOver => DutyState.Done,
        ExtractStanding.Issued => DutyState.Due,
        ExtractStanding.Recalled or ExtractStanding.Void => DutyState.Conflict,
    };
}
