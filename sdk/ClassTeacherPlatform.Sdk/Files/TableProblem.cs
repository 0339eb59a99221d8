namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>Why a table is not read at all; say in words what to do.</summary>
public enum TableProblem
{
    /// <summary>More than 10 MB, also when unpacked to more than a workbook of a school can hold.</summary>
    TooLarge,

    /// <summary>No rows.</summary>
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
}
