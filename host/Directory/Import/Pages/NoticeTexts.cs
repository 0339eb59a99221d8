using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>What is wrong with a row and what to do, in the user's language.</summary>
internal static class NoticeTexts
{
    public static string Of(RowNotice notice) => notice.Arguments.Count == 0
        ? T.Text[$"Import.Row.{notice.Code}"]
        : T.Text[$"Import.Row.{notice.Code}", [.. notice.Arguments]];
}
