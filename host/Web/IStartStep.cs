namespace ClassTeacherPlatform.Host.Web;

/// <summary>Work before anything is served or any command of the line runs: migrations above all. In order of registration.</summary>
internal interface IStartStep
{
    Task RunAsync(CancellationToken cancellationToken);
}
