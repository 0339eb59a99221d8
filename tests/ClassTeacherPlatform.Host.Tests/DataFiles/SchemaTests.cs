using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Tests.DataFiles;

/// <summary>What editors are told by the schemas is what the readers take.</summary>
public sealed class SchemaTests
{
    private const string Clause = """{"number": "1", "title": {"ru": "П", "en": "C"}, "summary": {"ru": "П", "en": "C"}""";

    [Fact]
    public void Instruction_TheShippedFile_HoldsToItsSchema() =>
        Assert.Empty(SchemaCheck.Problems(SchemaCheck.Read("instruction.schema.json"), ShippedInstruction.File.ToJson()));

    [Theory]
    [InlineData(2024)]
    [InlineData(2027)]
    public void Year_AShippedOne_HoldsToItsSchema(int year) =>
        Assert.Empty(SchemaCheck.Problems(SchemaCheck.Read("calendar-year.schema.json"), ShippedYears.All[year].ToJson()));

    [Theory]
    [InlineData(", \"duties\": [\"a.b\"], \"parent\": null, \"text\": \"Т\"}", true)]
    [InlineData(", \"label\": {\"ru\": \"1\", \"en\": \"1\"}}", true)]
    [InlineData(", \"label\": {\"ru\": \"1\"}}", false)]
    [InlineData(", \"duties\": [\"Плохо\"]}", false)]
    [InlineData(", \"duties\": [\"a.b\", \"a.b\"]}", false)]
    [InlineData(", \"duty\": \"a.b\"}", false)]
    [InlineData(", \"text\": 5}", false)]
    public void Instruction_ReaderAndSchema_Agree(string rest, bool good)
    {
        var json = $$"""{"title": {"ru": "И", "en": "I"}, "clauses": [{{Clause + rest}}]}""";

        Assert.Equal(good, InstructionReader.Read(json).Problems.Count == 0);
        Assert.Equal(good, SchemaCheck.Problems(SchemaCheck.Read("instruction.schema.json"), json).Count == 0);
    }

    [Theory]
    [InlineData("\"status\": \"confirmed\"", true)]
    [InlineData("\"status\": \"sure\"", false)]
    [InlineData("\"status\": \"confirmed\", \"transfers\": [{\"from\": \"2028-01-02\", \"to\": \"2028-05-02\", \"byLaw\": true}]", true)]
    [InlineData("\"status\": \"confirmed\", \"transfers\": [{\"from\": \"2028-01-02\"}]", false)]
    [InlineData("\"status\": \"confirmed\", \"shortened\": {\"fiveDays\": [\"8.05.2028\"]}", false)]
    [InlineData("\"holiday\": []", false)]
    public void Year_ReaderAndSchema_Agree(string rest, bool good)
    {
        var json = """{"year": 2028, "holidays": [{"day": "2028-01-01", "title": {"ru": "Н", "en": "N"}}], """ + rest + "}";

        Assert.Equal(good, YearReader.Read(json).Problems.Count == 0);
        Assert.Equal(good, SchemaCheck.Problems(SchemaCheck.Read("calendar-year.schema.json"), json).Count == 0);
    }
}
