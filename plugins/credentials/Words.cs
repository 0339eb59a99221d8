using System.Globalization;

namespace ClassTeacherPlatform.Credentials;

/// <summary>How days and languages are written.</summary>
internal static class Words
{
    /// <summary>The language of documents: the asking person's.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru";

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset atSchool) => atSchool.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}
