namespace ClassTeacherPlatform.Host.Web;

/// <summary>What the command line asks of the host.</summary>
internal sealed record RunOptions
{
    /// <summary>The data folder; null for the usual place.</summary>
    public string? Data { get; init; }

    /// <summary>Where to listen; null for loopback.</summary>
    public string? Urls { get; init; }

    /// <summary>The list of plugins; null for the nearest one.</summary>
    public string? Plugins { get; init; }

    /// <summary>Fill a demo school into an empty data folder; null for 'in Development'.</summary>
    public bool? Demo { get; init; }

    /// <summary>True while the host serves pages; false for the other commands of the line.</summary>
    public bool IsServing { get; init; }
}
