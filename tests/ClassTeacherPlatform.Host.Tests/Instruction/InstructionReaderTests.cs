using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class InstructionReaderTests
{
    [Fact]
    public void Read_TheShippedFile_HoldsTheElevenClauses()
    {
        var file = ShippedInstruction.File;

        Assert.Equal(["1", "2", "2a", "2b", "2c", "3", "4", "5", "6", "7", "8", "9", "10", "11"], file.Clauses.Select(c => c.Number));
        Assert.Equal(["consents.register", "consents.school-system"], file.Clauses.Single(c => c.Number == "4").Duties);
        Assert.Equal(["2"], file.Clauses.Where(file.IsHeading).Select(c => c.Number));
        Assert.All(file.Clauses, c => Assert.True(c.Text is null, "The school pastes its own wording; none is shipped."));
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var (again, problems) = InstructionReader.Read(ShippedInstruction.File.ToJson());

        Assert.Empty(problems);
        Assert.Equal(ShippedInstruction.File.ToJson(), again!.ToJson());
    }

    [Theory]
    [InlineData("{", 1, "", "File.Syntax")]
    [InlineData("[]", 1, "", "File.NotAnObject")]
    [InlineData("{\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"clauses\": []\n}", 3, "clauses", "Instruction.File.NoClauses")]
    [InlineData("{\n\"title\": {\"ru\": \"И\"},\n\"clauses\": [@]\n}", 2, "title", "File.Missing")]
    [InlineData("{\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"clauses\": [@],\n\"claus\": 1\n}", 4, "claus", "File.UnknownName")]
    [InlineData("{\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"clauses\": [@,\n@]\n}", 4, "clauses[1].number", "Instruction.File.NumberTwice")]
    [InlineData("{\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"clauses\": [@],\n\"edition\": {\n\"approvedOn\": \"1.9.2026\"}\n}", 5, "edition.approvedOn", "File.NotDay")]
    [InlineData("{\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"title\": {\"ru\": \"И\", \"en\": \"I\"},\n\"clauses\": [@]\n}", 3, "title", "File.Twice")]
    public void Read_ABadFile_SaysLineAndPlace(string text, int line, string place, string code)
    {
        const string Clause = """{"number": "1", "title": {"ru": "П", "en": "C"}, "summary": {"ru": "П", "en": "C"}, "duties": ["a.b"]}""";

        var (file, problems) = InstructionReader.Read(text.Replace("@", Clause, StringComparison.Ordinal));

        Assert.Null(file);
        var problem = Assert.Single(problems);
        Assert.Equal((line, place, code), (problem.Line, problem.Place, problem.Code));
    }

    [Theory]
    [InlineData("\"duties\": [\"Consents\"]", "clauses[0].duties[0]", "Instruction.File.DutyId")]
    [InlineData("\"duties\": [\"a.b\", \"a.b\"]", "clauses[0].duties[1]", "Instruction.File.DutyTwice")]
    [InlineData("\"parent\": \"7\"", "clauses[0].parent", "Instruction.File.NoParent")]
    [InlineData("\"parent\": \"1\"", "clauses[0].parent", "Instruction.File.NoParent")]
    [InlineData("\"text\": 5", "clauses[0].text", "File.NotText")]
    public void Read_ABadClause_SaysThePlace(string more, string place, string code)
    {
        var (_, problems) = InstructionReader.Read($$"""
            { "title": {"ru": "И", "en": "I"},
              "clauses": [ {"number": "1", "title": {"ru": "П", "en": "C"}, "summary": {"ru": "П", "en": "C"}, {{more}} } ] }
            """);

        var problem = Assert.Single(problems);
        Assert.Equal((2, place, code), (problem.Line, problem.Place, problem.Code));
    }
}
