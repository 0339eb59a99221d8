namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>Why a file is not read at all; the text <c>Import.File.{problem}</c> says what to do.</summary>
internal enum SheetProblem
{
    /// <summary>More than 10 MB, also when unpacked to more than a workbook of a school can hold.</summary>
    TooLarge,

    /// <summary>No rows below the heads.</summary>
    Empty,

    /// <summary>A web page that calls itself .xls, as journals export it.</summary>
    WebPage,

    /// <summary>A workbook of Excel 97–2003.</summary>
    OldExcel,

    /// <summary>A workbook under a password.</summary>
    Protected,

    /// <summary>Neither a workbook nor text.</summary>
    NotATable,

    /// <summary>A workbook that cannot be opened.</summary>
    Broken,

    /// <summary>No row that looks like heads of a class list.</summary>
    NoHeads,

    /// <summary>It holds passwords: a list of credentials is never loaded here (clauses 1 and 9).</summary>
    Passwords,
}
