namespace ClassTeacherPlatform.Sdk.Access;

/// <summary>
/// Who may sign in to the platform today, and on what ground: for looking through the accesses (clause 8). Only a module whose
/// manifest names the power <c>access-list</c> is given it.
/// </summary>
/// <example>
/// <code>
/// var holders = await accesses.AllAsync(cancellationToken);
/// var ofClass = holders.Where(h =&gt; h.Accesses.Any(a =&gt; a.Reaches(classId)));
/// </code>
/// </example>
public interface IAccessList
{
    /// <summary>The accounts of staff with what each holds today, by name; those that hold nothing are among them. Personal links of families are not.</summary>
    Task<IReadOnlyList<AccessHolder>> AllAsync(CancellationToken cancellationToken);
}
