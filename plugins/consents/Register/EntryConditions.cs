using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>The filter as the database applies it.</summary>
internal sealed class EntryConditions(ConsentsContext store, ISchoolClock clock, RegisterFilter filter, FoundPeople people)
{
    public IQueryable<ConsentEntry> Apply(IQueryable<ConsentEntry> entries) => ByPapers(ByKind(ByDay(ByPeople(entries))));

    private IQueryable<ConsentEntry> ByPeople(IQueryable<ConsentEntry> entries)
    {
        if (people.Scope is { } scope)
        {
            entries = entries.Where(entry => scope.Contains(entry.StudentId));
        }

        if (people is { Students: { } students, Guardians: { } guardians })
        {
            entries = entries.Where(entry => students.Contains(entry.StudentId) || (entry.GuardianId != null && guardians.Contains(entry.GuardianId.Value)));
        }

        return filter.FormId is { } form ? entries.Where(entry => entry.FormId == form) : entries;
    }

    private IQueryable<ConsentEntry> ByDay(IQueryable<ConsentEntry> entries)
    {
        if (filter.EventFrom is { } from)
        {
            entries = entries.Where(entry => entry.EventOn >= from);
        }

        if (filter.EventUntil is { } until)
        {
            entries = entries.Where(entry => entry.EventOn <= until);
        }

        if (filter.RegisteredFrom is { } first)
        {
            var begin = BeginOf(first);
            entries = entries.Where(entry => entry.RegisteredAt >= begin);
        }

        if (filter.RegisteredUntil is { } last)
        {
            var end = BeginOf(last.AddDays(1));
            entries = entries.Where(entry => entry.RegisteredAt < end);
        }

        return entries;
    }

    private IQueryable<ConsentEntry> ByKind(IQueryable<ConsentEntry> entries) => filter.Kind is { } kind ? OfKind(entries, kind) : entries;

    private static IQueryable<ConsentEntry> OfKind(IQueryable<ConsentEntry> entries, RegisterKind kind) => kind switch
    {
        RegisterKind.Given => entries.Where(entry => entry is Answer && ((Answer)entry).Decision == Decision.Given),
        RegisterKind.Refused => entries.Where(entry => entry is Answer && ((Answer)entry).Decision == Decision.Refused),
        RegisterKind.Withdrawn => entries.Where(entry => entry is Withdrawal),
        RegisterKind.Invalidated => entries.Where(entry => entry is Invalidation),
        RegisterKind.SchoolSystem => entries.Where(entry => entry is SchoolSystemTick),
    };

    /// <summary>Papers belong to answers and withdrawals: nothing else can be without them.</summary>
    private IQueryable<ConsentEntry> ByPapers(IQueryable<ConsentEntry> entries)
    {
        if (filter.HasScan is { } scan)
        {
            entries = entries.Where(entry => entry is Answer && (((Answer)entry).ScanSha256 != null) == scan);
        }

        if (filter.HasOriginal is { } original)
        {
            entries = entries.Where(entry => (entry is Answer && (((Answer)entry).OriginalPlace != null) == original)
                || (entry is Withdrawal && (((Withdrawal)entry).OriginalPlace != null) == original));
        }

        // Said outright, because looking at void entries lifts the filter of the whole query.
        return filter.InSchoolSystem is { } entered
            ? entries.Where(entry => !(entry is SchoolSystemTick) && store.Entries.OfType<SchoolSystemTick>().Any(tick =>
                tick.EntryId == entry.Id && !store.VoidOperations.Any(operation => operation.Seq == tick.OperationSeq)) == entered)
            : entries;
    }

    private DateTimeOffset BeginOf(DateOnly day)
    {
        var offset = clock.AtSchool(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero)).Offset;
        return new DateTimeOffset(day, TimeOnly.MinValue, offset).ToUniversalTime();
    }
}
