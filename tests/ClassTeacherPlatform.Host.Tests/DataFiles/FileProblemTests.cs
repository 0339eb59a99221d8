using System.Globalization;
using System.Text;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Instruction.Content;

namespace ClassTeacherPlatform.Host.Tests.DataFiles;

public sealed class FileProblemTests
{
    [Theory]
    [InlineData("ru", "Строка 2 (title): не хватает поля «en»; добавьте его.")]
    [InlineData("en", "Line 2 (title): the field “en” is missing; add it.")]
    public void ToString_OfAMissingField_SaysLinePlaceAndWhatToDo(string language, string expected)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);

        var problem = InstructionReader.Read("{\n\"title\": {\"ru\": \"И\"},\n\"clauses\": [{}]\n}").Problems[0];

        Assert.Equal(expected, problem.ToString());
    }

    [Fact]
    public void Read_SeveralProblems_AreSaidAtOnceInOrderOfLines()
    {
        var (_, problems) = InstructionReader.Read("{\n\"clauses\": [\n{ \"number\": 1 },\n{ \"nmber\": \"2\" }\n]\n}");

        Assert.Equal(problems.Select(p => p.Line).Order(), problems.Select(p => p.Line));
        Assert.True(problems.Count >= 6);
    }

    [Fact]
    public void Of_ABrokenEncoding_IsNoText()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Assert.Null(FileText.Of(Encoding.GetEncoding(1251).GetBytes("{ \"title\": \"Инструкция\" }")));
        Assert.Equal("{ \"t\": \"И\" }", FileText.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{ \"t\": \"И\" }")]));
    }

    [Fact]
    public void Read_CommentsAndTrailingCommas_AreAllowed()
    {
        var (file, problems) = InstructionReader.Read("""
            { // of our school
              "title": {"ru": "И", "en": "I"},
              "clauses": [ {"number": "1", "title": {"ru": "П", "en": "C"}, "summary": {"ru": "П", "en": "C"}, }, ],
            }
            """);

        Assert.Empty(problems);
        Assert.Equal("1", file!.Clauses.Single().Number);
    }
}
