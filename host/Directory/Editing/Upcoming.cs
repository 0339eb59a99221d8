using ClassTeacherPlatform.Host.Store;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>What is recorded of days to come can still be taken back: a move with a mistyped year, a leaving that did not happen.</summary>
internal static class Upcoming
{
    /// <summary>
    /// Drops memberships that begin later than <paramref name="day"/> and have not begun by <paramref name="today"/>; what they cut short
    /// goes on again. The register keeps the former rows.
    /// </summary>
    /// <returns>False where one that begins later has begun already.</returns>
    public static bool TryDrop(KernelContext store, List<ClassMembershipRow> memberships, DateOnly day, DateOnly today)
    {
        var later = memberships.Where(m => m.From > day).ToList();
        if (later.Exists(m => m.From <= today))
        {
            return false;
        }

        foreach (var dropped in later)
        {
            memberships.Remove(dropped);
            store.Remove(dropped);
            if (memberships.Find(m => m.Until == dropped.From.AddDays(-1)) is { } before)
            {
                before.Until = null;
            }
        }

        return true;
    }
}
