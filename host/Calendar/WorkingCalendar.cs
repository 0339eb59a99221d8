using Autofac;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>
/// The school's calendar for everybody, read once and again after a commit. Voiding changes which entries count, so every
/// commit may change it; reading is three short queries, made only when somebody asks.
/// </summary>
internal sealed class WorkingCalendar : IWorkingCalendar, IDisposable
{
    private readonly ILifetimeScope _root;
    private readonly IDisposable _commits;
    private readonly Lock _lock = new();
    private volatile bool _isStale = true;
    private volatile SchoolCalendar? _current;

    public WorkingCalendar(ILifetimeScope root, CommitSignal committed)
    {
        _root = root;
        _commits = committed.Subscribe(_ =>
        {
            _isStale = true;
            return Task.CompletedTask;
        });
    }

    public SchoolCalendar Current => !_isStale && _current is { } current ? current : Refresh();

    public bool IsWorkingDay(DateOnly day) => Current.Days.Day(day).IsWorking;

    public WorkingDayAnswer WorkingDaysAfter(DateOnly day, int count) => Current.Days.After(day, count);

    public void Dispose() => _commits.Dispose();

    private SchoolCalendar Refresh()
    {
        lock (_lock)
        {
            if (!_isStale && _current is { } read)
            {
                return read;
            }

            // Cleared before reading: a commit that comes in between makes it stale again.
            _isStale = false;
            try
            {
                using var scope = _root.BeginLifetimeScope();
                return _current = CalendarShelf.Read(scope.Resolve<KernelContext>());
            }
            catch
            {
                _isStale = true;
                throw;
            }
        }
    }
}
