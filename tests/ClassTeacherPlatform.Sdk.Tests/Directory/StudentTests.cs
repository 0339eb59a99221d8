using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Tests.Directory;

public sealed class StudentTests
{
    [Theory]
    [InlineData("2012-11-24", "2026-11-23", 13)]
    [InlineData("2012-11-24", "2026-11-24", 14)]
    [InlineData("2012-02-29", "2026-02-28", 13)]
    [InlineData("2012-02-29", "2026-03-01", 14)]
    public void AgeOn_AroundABirthday_CountsFullYears(string born, string day, int years)
    {
        var student = new Student { Id = StudentId.New(), Name = new PersonName("Ёлкина", "Яна", null), Guardians = [], BornOn = DateOnly.Parse(born) };

        var age = student.AgeOn(DateOnly.Parse(day));

        Assert.Equal(years, age);
    }
}
