using System.Text;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using MiniExcelLibs;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

public sealed class SheetReaderTests
{
    private const string List = "ФИО;Класс;Дата рождения\r\nЁлкин Глеб Сергеевич;7А;01.02.2013\r\n";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1251", false)]
    public void Read_TextInAnyUsualEncoding_KeepsTheLetters(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var sheet = Read([.. mark ? encoding.Preamble : [], .. encoding.GetBytes(List)]);

        Assert.Equal(["ФИО", "Класс", "Дата рождения"], sheet.Heads);
        Assert.Equal(["Ёлкин Глеб Сергеевич", "7А", "01.02.2013"], Assert.Single(sheet.Rows).Cells);
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Read_TextWithAnyUsualSeparator_SeparatesColumns(char separator)
    {
        var sheet = Read(Encoding.UTF8.GetBytes(List.Replace(';', separator)));

        Assert.Equal(3, sheet.Heads.Count);
    }

    [Fact]
    public void Read_QuotedCells_KeepsSeparatorsAndQuotationMarks()
    {
        var sheet = Read(Encoding.UTF8.GetBytes("ФИО;Класс\r\n\"Ёлкин; Глеб \"\"Г\"\"\";7А\r\n\r\n\"Две\nстроки имени\";7Б"));

        Assert.Equal("Ёлкин; Глеб \"Г\"", sheet.Rows[0].Cells[0]);
        Assert.Equal(2, sheet.Rows[0].Number);
        Assert.Equal("7Б", sheet.Rows[1].Cells[1]);
    }

    [Fact]
    public void Read_TitleAboveTheHeads_IsSkippedAndRowsKeepTheirNumbers()
    {
        var sheet = Read(Encoding.UTF8.GetBytes("Список класса;;\r\n;;\r\n№;ФИО;Класс\r\n1;Ёлкин Глеб;7А\r\n"));

        Assert.Equal(["№", "ФИО", "Класс"], sheet.Heads);
        Assert.Equal(4, Assert.Single(sheet.Rows).Number);
    }

    [Fact]
    public void Read_Workbook_GivesDaysAndNumbersAsTheyAreShown()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new Dictionary<string, object?> { ["ФИО"] = "'=Иванов Пётр", ["Класс"] = "7А", ["Дата рождения"] = new DateTime(2013, 2, 1), ["Телефон матери"] = 79001234567d, ["Мать"] = null } });

        var sheet = Read(file.ToArray());

        Assert.Equal(["=Иванов Пётр", "7А", "01.02.2013", "79001234567", ""], Assert.Single(sheet.Rows).Cells);
    }

    [Fact]
    public void Read_WebPageCalledXls_SaysSo() =>
        Assert.Equal(SheetProblem.WebPage, Problem("\uFEFF <html><table><tr><th>ФИО</th></tr></table></html>"));

    [Fact]
    public void Read_WorkbookOfOldExcel_SaysSo() =>
        Assert.Equal(SheetProblem.OldExcel, SheetReader.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).Problem);

    [Fact]
    public void Read_DamagedWorkbook_SaysSo() =>
        Assert.Equal(SheetProblem.Broken, SheetReader.Read([.. "PK\u0003\u0004"u8, .. new byte[500]]).Problem);

    [Fact]
    public void Read_Picture_SaysThatItIsNoTable() =>
        Assert.Equal(SheetProblem.NotATable, SheetReader.Read([0x89, .. "PNG\r\n"u8, 0x1A, 0, 0, 0]).Problem);

    [Fact]
    public void Read_ListOfPasswords_IsRefused() =>
        Assert.Equal(SheetProblem.Passwords, Problem("№;ФИО;Роль;Класс;Логин;Временный пароль\r\n1;Ёлкин Глеб;Ученик;7А;a;b"));

    [Theory]
    [InlineData("")]
    [InlineData("ФИО;Класс\r\n;\r\n")]
    public void Read_NoRows_SaysSo(string text) => Assert.Equal(SheetProblem.Empty, Problem(text));

    [Fact]
    public void Read_MoreThanTenMegabytes_SaysSo() =>
        Assert.Equal(SheetProblem.TooLarge, SheetReader.Read(new byte[SheetReader.LargestFile + 1]).Problem);

    private static Sheet Read(byte[] file)
    {
        var reading = SheetReader.Read(file);
        Assert.Null(reading.Problem);
        return reading.Sheet!;
    }

    private static SheetProblem? Problem(string text) => SheetReader.Read(Encoding.UTF8.GetBytes(text)).Problem;
}
