using System.Globalization;
using System.Text;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Files;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Extensions.Time.Testing;
using MiniExcelLibs;

namespace ClassTeacherPlatform.Host.Tests.Files;

public sealed class TableWriterTests
{
    private static readonly DateTimeOffset LateEvening = new(2026, 9, 1, 21, 30, 0, TimeSpan.Zero);

    private readonly TableWriter _writer = new(new FakeSchoolClock(new FakeTimeProvider()));

    [Theory]
    [InlineData("=Иванов")]
    [InlineData("+7 900 000-00-00")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tcmd")]
    [InlineData("\rcmd")]
    [InlineData("  =1+1")]
    public void Write_CellThatBeginsLikeAFormula_IsDefusedInBothFormats(string text)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            var cells = Read(format, _writer.Write(format, [text], [[text]]));

            Assert.Equal("'" + text.ReplaceLineEndings("\n"), Text(cells[0][0]));
            Assert.Equal("'" + text.ReplaceLineEndings("\n"), Text(cells[1][0]));
            Assert.Equal(text.ReplaceLineEndings("\n"), FormulaGuard.Restore(Text(cells[1][0])));
        }
    }

    [Fact]
    public void Write_DollarFormulaOfTheLibrary_StaysText()
    {
        var cells = Read(TableFormat.Xlsx, _writer.Write(TableFormat.Xlsx, ["А"], [["$=SUM(1,2)"]]));

        Assert.Equal("$=SUM(1,2)", cells[1][0]);
    }

    [Fact]
    public void Write_Xlsx_KeepsNumbersAndDaysTyped()
    {
        var cells = Read(TableFormat.Xlsx, _writer.Write(
            TableFormat.Xlsx, ["Число", "День", "Момент", "Пусто"], [[-5, new DateOnly(2013, 4, 19), LateEvening, null]]));

        Assert.Equal(-5d, cells[1][0]);
        Assert.Equal(new DateTime(2013, 4, 19), cells[1][1]);
        Assert.Equal(new DateTime(2026, 9, 2, 0, 30, 0), cells[1][2]);
        Assert.Null(cells[1][3]);
    }

    [Fact]
    public void Write_Csv_IsWhatRussianExcelOpens()
    {
        var bytes = _writer.Write(TableFormat.Csv, ["ФИО", "День", "Момент", "Число"],
            [["Белозёрова; \"Варя\"", new DateOnly(2013, 4, 9), LateEvening, -1.5m]]);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal("ФИО;День;Момент;Число\r\n\"Белозёрова; \"\"Варя\"\"\";09.04.2013;02.09.2026 00:30;-1,5\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Write_NoRows_WritesTheHeads()
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            var cells = Read(format, _writer.Write(format, ["ФИО", "ФИО"], []));

            Assert.Equal(["ФИО", "ФИО"], Assert.Single(cells));
        }
    }

    [Fact]
    public void Write_CharactersThatXmlForbids_AreLeftOut()
    {
        var cells = Read(TableFormat.Xlsx, _writer.Write(TableFormat.Xlsx, ["А"], [["Иван\u0001ов"]]));

        Assert.Equal("Иванов", cells[1][0]);
    }

    private static string Text(object? cell) => Assert.IsType<string>(cell);

    private static List<object?[]> Read(TableFormat format, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        if (format == TableFormat.Xlsx)
        {
            return [.. stream.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
        }

        using var parser = new CsvParser(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        var rows = new List<object?[]>();
        while (parser.Read())
        {
            rows.Add([.. parser.Record!]);
        }

        return rows;
    }
}
