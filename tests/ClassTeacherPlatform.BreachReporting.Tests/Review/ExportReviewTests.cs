using System.Text;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.BreachReporting.Tests.Support;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Tests.Review;

public sealed class ExportReviewTests
{
    [Fact]
    public async Task Export_OfTheReview_HoldsWhatThePageShows()
    {
        await using var school = await BreachSchool.OpenAsync();
        var number = await school.ReportAsync();
        var doubtful = await school.WriteAsync(school.Teacher);

        var file = await school.Host.SendAsync(school.Head, new ExportReview(number, TableFormat.Csv));
        var officer = await school.Host.SendAsync(school.Officer, new ExportReview(number, TableFormat.Csv));

        var lines = Encoding.UTF8.GetString(file.Value!.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, lines[0].Split(';').Length);
        Assert.Contains(lines.Skip(1), line => line.StartsWith($"{doubtful};", StringComparison.Ordinal) && line.Contains("на проверке", StringComparison.Ordinal));
        Assert.IsType<Refusal.Forbidden>(officer.Refusal);
    }
}
