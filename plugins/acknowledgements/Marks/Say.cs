using System.Globalization;
using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Marks;

/// <summary>The words of the pages.</summary>
internal static class Say
{
    /// <summary>The language of documents: the asking person's.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru";

    public static string Day(DateOnly day) => Words.Day(day);

    public static string Day(DateTimeOffset at, ISchoolClock clock) => Day(DateOnly.FromDateTime(clock.AtSchool(at).DateTime));

    public static string Moment(DateTimeOffset at, ISchoolClock clock) => clock.AtSchool(at).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Capacity(GuardianKind? capacity) => T.Text[$"Capacity.{(capacity is { } kind ? kind.ToString() : "Student")}"];

    public static string Title(AskHead head) => head.Kind == ContentKind.Delivery ? T.Text["Content.Delivery"] : head.Title;

    public static string Kind(ContentKind kind) => T.Text[$"Kind.{kind}"];

    public static string Rule(WhoRule rule) => T.Text[$"Rule.{rule}"];

    public static string Route(AnswerRoute? route) => T.Text[$"Route.{route ?? AnswerRoute.Paper}"];

    public static string Answer(SheetAnswer answer) => T.Text[$"Answer.{answer}"];
}
