using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>How a clause is named on the pages of duties.</summary>
internal static class ClauseTexts
{
    public static string Short(ClauseAnswers clause) => clause.Number is { } number ? T.Text["Duties.ClauseShort", number] : T.Text["Duties.NoClauseShort"];

    public static string Full(ClauseAnswers clause) => clause.Number is { } number ? T.Text["Duties.Clause", number, clause.Title!] : T.Text["Duties.NoClause"];
}
