namespace ClassTeacherPlatform.Host.Web;

/// <summary>Hears of pages that threw: whoever keeps the plugins' health finds the culprit from the exception's stack.</summary>
internal interface IPageFaults
{
    void Report(Exception exception);
}
