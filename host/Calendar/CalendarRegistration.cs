using ClassTeacherPlatform.Host.Calendar.Bell;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>Registers time as the school lives it.</summary>
internal static class CalendarRegistration
{
    public static void AddCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["School:TimeZone"] ?? SchoolTime.DefaultZone);
        services.AddSingleton<TimeProvider>(new SchoolTime(zone));
        services.AddSingleton<ISchoolClock, SchoolClock>();
    }

    /// <summary>Part of the kernel: it reads the registers.</summary>
    public static void AddWorkingCalendar(this IServiceCollection services)
    {
        services.AddSingleton<WorkingCalendar>().AddSingleton<IWorkingCalendar>(s => s.GetRequiredService<WorkingCalendar>());
        services.AddSingleton<DayBell>().AddHostedService(s => s.GetRequiredService<DayBell>());
    }
}
