namespace ClassTeacherPlatform.Sdk.Files;

/// <summary>A spreadsheet's format.</summary>
public enum TableFormat
{
    /// <summary>Office Open XML.</summary>
    Xlsx,

    /// <summary>Semicolon-separated text.</summary>
    Csv,
}
