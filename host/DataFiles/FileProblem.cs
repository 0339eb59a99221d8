using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.DataFiles;

/// <summary>One thing that is wrong with a data file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Place">Names on the way, such as <c>clauses[3].number</c>; empty for the whole file.</param>
/// <param name="Code">A key of the host's texts that says what to do.</param>
/// <param name="Arguments">Fill its placeholders.</param>
internal sealed record FileProblem(int Line, string Place, string Code, IReadOnlyList<string> Arguments)
{
    /// <summary>Without the place, in the language of the current culture.</summary>
    public string What => Arguments.Count == 0 ? T.Text[Code] : T.Text[Code, [.. Arguments]];

    /// <summary>With line and place, in the language of the current culture.</summary>
    public override string ToString() => Place.Length == 0 ? T.Text["File.AtLine", Line, What] : T.Text["File.AtPlace", Line, Place, What];
}
