namespace ClassTeacherPlatform.Sdk.Blazor.Papers;

/// <summary>
/// One person's paper in a stack that is registered in list order: a module derives what the paper says from it. Its pages in
/// the scan are assigned by the grid.
/// </summary>
/// <example><code>public sealed class AnswerCell(Person person) : PaperCell { public Decision? Decision { get; set; } public override bool IsThere =&gt; Decision is not null; }</code></example>
public abstract class PaperCell
{
    /// <summary>A paper of this person lies in the stack.</summary>
    public abstract bool IsThere { get; }

    /// <summary>How many pages of the scan are passed over before this paper; negative where two share a page.</summary>
    public int PageShift { get; internal set; }

    /// <summary>Pages of this paper; null for as many as a paper of this stack usually has.</summary>
    public int? PageCount { get; internal set; }

    /// <summary>The first page in the scan; null without one.</summary>
    public int? FromPage { get; internal set; }

    /// <summary>The last page in the scan; null without one.</summary>
    public int? ToPage { get; internal set; }

    /// <summary>Why the paper could not be registered, in the person's language; null for nothing.</summary>
    public string? Error { get; set; }

    /// <summary>Forgets exceptions of its pages: the paper was taken out of the stack.</summary>
    protected void ForgetPages() => (PageShift, PageCount) = (0, null);
}
