using ClassTeacherPlatform.Host.Calendar.Years;

namespace ClassTeacherPlatform.Host.Tests.Calendar;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void Read_WhatWasWritten_IsTheSame(int year)
    {
        var json = ShippedYears.All[year].ToJson();

        var (again, problems) = YearReader.Read(json);

        Assert.Empty(problems);
        Assert.Equal(json, again!.ToJson());
    }

    [Theory]
    [InlineData("\"status\": \"sure\"", "status", "Calendar.File.Status")]
    [InlineData("\"status\": \"confirmed\", \"workingSaturdays\": [\"2028-11-03\"]", "workingSaturdays[0]", "Calendar.File.NotSaturday")]
    [InlineData("\"status\": \"confirmed\", \"workingSaturdays\": [\"2027-11-06\"]", "workingSaturdays[0]", "Calendar.File.OtherYear")]
    [InlineData("\"status\": \"confirmed\", \"transfers\": [{\"from\": \"2028-01-05\", \"to\": \"2028-05-02\"}]", "transfers[0]", "Calendar.File.NotRestDay")]
    [InlineData("\"status\": \"confirmed\", \"transfers\": [{\"from\": \"2028-01-02\"}]", "transfers[0]", "File.Missing")]
    [InlineData("\"status\": \"confirmed\", \"shortened\": {\"fiveDays\": [\"soon\"]}", "shortened.fiveDays[0]", "File.NotDay")]
    [InlineData("\"status\": \"confirmed\", \"dekree\": 1", "dekree", "File.UnknownName")]
    public void Read_ABadYear_SaysThePlace(string more, string place, string code)
    {
        var (year, problems) = YearReader.Read($$"""
            { "year": 2028, {{more}},
              "holidays": [ { "day": "2028-01-01", "title": { "ru": "Новый год", "en": "New Year" } } ] }
            """);

        Assert.Null(year);
        var problem = Assert.Single(problems);
        Assert.Equal((1, place, code), (problem.Line, problem.Place, problem.Code));
    }
}
