using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>A school that lives three hours east of Greenwich.</summary>
internal sealed class FakeSchoolClock(TimeProvider time) : ISchoolClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(AtSchool(Now).DateTime);

    public DateTimeOffset AtSchool(DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(3));
}
