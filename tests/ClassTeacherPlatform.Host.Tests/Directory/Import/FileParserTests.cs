using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

public sealed class FileParserTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Theory]
    [InlineData("Ёлкин Глеб Сергеевич", "Ёлкин|Глеб|Сергеевич")]
    [InlineData("  Ким  Ен\u00A0", "Ким|Ен|")]
    [InlineData("Мамедов Али Гасан оглы", "Мамедов|Али|Гасан оглы")]
    [InlineData("Римский - Корсаков Пётр Ильич", "Римский-Корсаков|Пётр|Ильич")]
    [InlineData("де ла Круз Мария", "де ла Круз|Мария|")]
    [InlineData("=Иванов Пётр Ильич", "=Иванов|Пётр|Ильич")]
    [InlineData("Ким Ен -", "Ким|Ен|")]
    public void OfFull_AnyUsualName_IsTakenApart(string text, string expected)
    {
        var name = PersonNames.OfFull(text);

        Assert.Equal(expected, $"{name?.Family}|{name?.Given}|{name?.Patronymic}");
    }

    [Theory]
    [InlineData("7А", "7А")]
    [InlineData("7 а", "7А")]
    [InlineData("7-А", "7А")]
    [InlineData("7 «А» класс", "7А")]
    [InlineData("7A", "7А")]
    [InlineData("11", "11")]
    [InlineData("10 ИТ", "10ИТ")]
    [InlineData("12А", null)]
    [InlineData("ГПД", null)]
    [InlineData("", null)]
    public void Parse_ClassAsPeopleWriteIt_HasOneSpelling(string text, string? expected) =>
        Assert.Equal(expected, ClassNames.Parse(text)?.Name);

    [Theory]
    [InlineData("19.04.2013", "2013-04-19")]
    [InlineData("9.4.13", "2013-04-09")]
    [InlineData("2013-04-19", "2013-04-19")]
    [InlineData("19.04.2013 0:00:00", "2013-04-19")]
    [InlineData("19.04.2013 г.", "2013-04-19")]
    [InlineData("41383", "2013-04-19")]
    [InlineData("31.02.2013", null)]
    [InlineData("неизвестно", null)]
    public void Parse_DayAsSpreadsheetsWriteIt_IsTheDay(string text, string? expected) =>
        Assert.Equal(expected, Days.Parse(text)?.ToString("O"));

    [Theory]
    [InlineData("8 (900) 123-45-67", "+7 900 123-45-67")]
    [InlineData("+79001234567", "+7 900 123-45-67")]
    [InlineData("9001234567", "+7 900 123-45-67")]
    [InlineData("+375 29 123 45 67", "+375291234567")]
    [InlineData("12-34", null)]
    [InlineData("нет", null)]
    public void Phone_AnyUsualSpelling_IsOneSpelling(string text, string? expected) => Assert.Equal(expected, Contacts.Phone(text));

    [Theory]
    [InlineData(" Anna@Example.ORG ", "anna@example.org")]
    [InlineData("anna@example", null)]
    [InlineData("anna example.org", null)]
    [InlineData("Анна <anna@example.org>", null)]
    public void Email_AnyUsualSpelling_IsOneSpelling(string text, string? expected) => Assert.Equal(expected, Contacts.Email(text));

    [Fact]
    public void Parse_SeveralGuardiansInARow_ReadsAll()
    {
        var file = Parse("ФИО;Класс;Мать;Телефон;Отец;E-mail\nЁлкин Глеб;7А;Ёлкина Анна;89001234567;Ёлкин Олег;O@example.org");

        var guardians = Assert.Single(file.Students).Guardians;
        Assert.Equal([(GuardianKind.Mother, "+7 900 123-45-67", null), (GuardianKind.Father, (string?)null, "o@example.org")],
            guardians.Select(g => (g.Kind, g.Phone, g.Email)));
        Assert.Empty(file.Notices);
    }

    [Fact]
    public void Parse_OneGuardianARow_JoinsTheRowsAndSaysSo()
    {
        var file = Parse("""
            ФИО;Класс;Представитель;Вид представителя;Телефон
            Ёлкин Глеб;7А;Ёлкина Анна;мать;89001234567
            Елкин  глеб;7 а;Зимина Вера;бабушка;89001234568
            Ёлкин Глеб;7А;Орлов Пётр;опекун;
            """);

        var student = Assert.Single(file.Students);
        Assert.Equal([GuardianKind.Mother, GuardianKind.Other, GuardianKind.LegalGuardian], student.Guardians.Select(g => g.Kind));
        Assert.Equal([(3, "FurtherGuardian"), (4, "FurtherGuardian")], file.Notices.Select(n => (n.Row, n.Code)));
    }

    [Fact]
    public void Parse_RowThatOnlyRepeats_IsNamedAndCountedOnce()
    {
        var file = Parse("ФИО;Класс;Дата рождения\nЁлкин Глеб;7А;01.02.2013\nЕлкин Глеб;7а;1.2.2013");

        Assert.Single(file.Students);
        Assert.Equal((3, false, "Repeats"), Only(file));
    }

    [Fact]
    public void Parse_SamePersonInTwoClasses_IsAnError()
    {
        var file = Parse("ФИО;Класс;Дата рождения\nЁлкин Глеб;7А;01.02.2013\nЁлкин Глеб;7Б;01.02.2013");

        Assert.Equal((3, true, "InTwoClasses"), Only(file));
    }

    [Fact]
    public void Parse_NamesakesInAClass_AreTwoAndNamed()
    {
        var file = Parse("ФИО;Класс;Дата рождения\nЁлкин Глеб;7А;01.02.2013\nЁлкин Глеб;7А;05.02.2013");

        Assert.Equal(2, file.Students.Count);
        Assert.Equal((3, false, "Namesake"), Only(file));
    }

    [Theory]
    [InlineData("Ёлкин;7А;01.02.2013;", "Name")]
    [InlineData("Ёлкин Глеб;;01.02.2013;", "ClassMissing")]
    [InlineData("Ёлкин Глеб;седьмой;01.02.2013;", "Class")]
    [InlineData("Ёлкин Глеб;7А;01.02.1913;", "BornOn")]
    [InlineData("Ёлкин Глеб;7А;завтра;", "BornOn")]
    [InlineData("Ёлкин Глеб;7А;01.02.2013;Анна", "GuardianName")]
    public void Parse_RowThatCannotBeRead_IsAnErrorWithItsNumberAndTheOthersStay(string row, string code)
    {
        var file = Parse($"ФИО;Класс;Дата рождения;Мать\n{row}\nЖарикова Милана;7А;02.02.2013;");

        Assert.Equal((2, true, code), Only(file));
        Assert.Contains(file.Students, s => s.Row == 3);
    }

    [Theory]
    [InlineData("12", "a@example.org", "мать", "Phone")]
    [InlineData("", "a@", "мать", "Email")]
    [InlineData("", "", "", "Kind")]
    public void Parse_ContactThatCannotBeRead_IsAWarningAndTheGuardianStays(string phone, string email, string kind, string code)
    {
        var file = Parse($"ФИО;Класс;Представитель;Телефон;E-mail;Вид представителя\nЁлкин Глеб;7А;Орлова Анна;{phone};{email};{kind}");

        Assert.Equal((2, false, code), Only(file));
        Assert.Single(Assert.Single(file.Students).Guardians);
    }

    [Fact]
    public void Parse_ParentsColumn_TellsMotherAndFatherByThePatronymic()
    {
        var file = Parse("ФИО;Класс;Родитель 1;Родитель 2\nЁлкин Глеб;7А;Ёлкин Олег Ильич;Ёлкина Анна Олеговна");

        Assert.Equal([GuardianKind.Father, GuardianKind.Mother], Assert.Single(file.Students).Guardians.Select(g => g.Kind));
    }

    private static (int, bool, string) Only(ParsedFile file)
    {
        var notice = Assert.Single(file.Notices);
        return (notice.Row, notice.IsError, notice.Code);
    }

    private static ParsedFile Parse(string csv)
    {
        var sheet = ImportDesk.Sheet(csv);
        return FileParser.Parse(sheet, ColumnGuess.Of(sheet.Heads), null, new HashSet<int>(), Today);
    }
}
