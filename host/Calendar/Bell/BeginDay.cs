using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Calendar.Bell;

/// <summary>The platform tells the modules that a day has begun; once for each day.</summary>
[Requires(KernelPermissions.Calendar), NeverVoid]
internal sealed record BeginDay(DateOnly Day) : Command<bool>;

internal sealed class BeginDayHandler(KernelContext store, IOperation operation, IWorkingCalendar calendar) : IRequestHandler<BeginDay, Outcome<bool>>
{
    private const string Kind = "day-began";

    public async Task<Outcome<bool>> Handle(BeginDay request, CancellationToken cancellationToken)
    {
        var day = request.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (await store.Events.AnyAsync(e => e.Kind == Kind && e.Subject == day, cancellationToken))
        {
            return false;
        }

        store.Add(new KernelEvent { Kind = Kind, Subject = day });
        operation.Raise(new SchoolDayBegan { Day = request.Day, IsWorkingDay = calendar.IsWorkingDay(request.Day) });
        return true;
    }
}
