namespace ClassTeacherPlatform.Sdk.Blazor.Downloads;

/// <summary>The media types that pages hand out most often.</summary>
public static class MediaTypes
{
    /// <summary>PDF.</summary>
    public const string Pdf = "application/pdf";

    /// <summary>PNG picture.</summary>
    public const string Png = "image/png";

    /// <summary>JPEG picture.</summary>
    public const string Jpeg = "image/jpeg";

    /// <summary>Spreadsheet of Excel.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Comma- or semicolon-separated values.</summary>
    public const string Csv = "text/csv";
}
