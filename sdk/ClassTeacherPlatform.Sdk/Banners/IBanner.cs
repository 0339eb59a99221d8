namespace ClassTeacherPlatform.Sdk.Banners;

/// <summary>
/// What a module has to say above every page to those whom it concerns: a term that runs, a step that waits for this person.
/// Asked for each open page after each change, so it answers from few rows and at once; nothing to say is the usual answer.
/// </summary>
/// <example><code>plugin.Banner&lt;RunningIncidents&gt;();</code></example>
public interface IBanner
{
    /// <summary>The lines for one account; a banner that throws or takes longer than two seconds says nothing.</summary>
    /// <param name="question">For whom.</param>
    /// <param name="cancellationToken">Cancelled when the page is closed.</param>
    Task<IReadOnlyList<BannerLine>> LinesAsync(BannerQuestion question, CancellationToken cancellationToken);
}
