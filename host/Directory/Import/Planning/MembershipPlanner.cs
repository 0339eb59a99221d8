using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>From which class into which, and from when: dated, so that nothing of the past is lost.</summary>
internal sealed class MembershipPlanner(DirectorySnapshot directory, ImportChoices choices, List<RowNotice> notices)
{
    /// <returns>The membership to open; null where the student is in the class already, or cannot enter it on that day.</returns>
    public PlannedMembership? Plan(FileStudent file, StudentRow? row)
    {
        var order = file.Order ?? choices.Order;
        if (row is null)
        {
            return new PlannedMembership(null, null, file.Class, WithinYear: false, order);
        }

        if (directory.Memberships[row.Id].FirstOrDefault(m => m.From > choices.From) is { } later)
        {
            notices.Add(RowNotice.Error(file.Row, "LaterMembership", Days.Write(later.From)));
            return null;
        }

        if (directory.MembershipOn(row.Id, choices.From) is not { } current)
        {
            notices.Add(RowNotice.Warning(file.Row, "Returns"));
            return new PlannedMembership(null, null, file.Class, WithinYear: false, order);
        }

        var held = directory.Classes[current.ClassId];
        var withinYear = held.SchoolYearId == directory.Year?.Id;
        return withinYear && (ClassNames.Parse(held.Name)?.Name ?? held.Name) == file.Class
            ? null
            : new PlannedMembership(current, held.Name, file.Class, withinYear, order);
    }
}
