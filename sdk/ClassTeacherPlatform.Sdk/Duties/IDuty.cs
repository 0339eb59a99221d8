namespace ClassTeacherPlatform.Sdk.Duties;

/// <summary>Computes how far a duty is done. Progress is never typed in: it follows from registers and the directory.</summary>
public interface IDuty
{
    /// <summary>One item for each thing to do or done in the classes asked for; what needs nothing has no item.</summary>
    /// <param name="question">Classes and day; answer for all classes in one go (a constant number of queries).</param>
    /// <param name="cancellationToken">Cancelled when the page that asks is closed.</param>
    Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken);
}
