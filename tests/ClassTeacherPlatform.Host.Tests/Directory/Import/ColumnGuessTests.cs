using ClassTeacherPlatform.Host.Directory.Import.Columns;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

public sealed class ColumnGuessTests
{
    [Theory]
    [InlineData("ФИО", "FullName/Student")]
    [InlineData("Ф.И.О. обучающегося", "FullName/Student")]
    [InlineData("Фамилия, имя, отчество", "FullName/Student")]
    [InlineData("Ребёнок", "FullName/Student")]
    [InlineData("Фамилия", "Family/Student")]
    [InlineData("Имя ученика", "Given/Student")]
    [InlineData("Отчество", "Patronymic/Student")]
    [InlineData("Дата рождения", "BornOn/Student")]
    [InlineData("Класс", "Class/Student")]
    [InlineData("Приказ о зачислении", "Order/Student")]
    [InlineData("Пол", "Ignore/Student")]
    [InlineData("СНИЛС", "Ignore/Student")]
    [InlineData("№", "Ignore/Student")]
    [InlineData("Классный руководитель", "Ignore/Student")]
    [InlineData("Телефон", "Ignore/Student")]
    [InlineData("Почтовый адрес", "Ignore/Student")]
    [InlineData("Мать", "FullName/Mother")]
    [InlineData("ФИО матери", "FullName/Mother")]
    [InlineData("Отец (ФИО)", "FullName/Father")]
    [InlineData("Тел. отца", "Phone/Father")]
    [InlineData("Адрес электронной почты матери", "Email/Mother")]
    [InlineData("Фамилия родителя", "Family/Parent1")]
    [InlineData("Родитель 2", "FullName/Parent2")]
    [InlineData("Родитель (законный представитель)", "FullName/Representative1")]
    [InlineData("Вид представителя", "Kind/Representative1")]
    [InlineData("Телефон представителя 3", "Phone/Representative3")]
    [InlineData("Date of birth", "BornOn/Student")]
    [InlineData("Mother's phone", "Phone/Mother")]
    public void Of_OneHead_ReadsItAsAPersonWould(string head, string expected) =>
        Assert.Equal(expected, Write(ColumnGuess.Of([head])));

    [Fact]
    public void Of_BareContactsAfterAPerson_BelongToThatPerson() => Assert.Equal(
        "FullName/Student Class/Student FullName/Mother Phone/Mother Email/Mother FullName/Father Phone/Father Email/Father",
        Write(ColumnGuess.Of(["ФИО", "Класс", "Мать", "Телефон", "E-mail", "Отец", "Телефон", "E-mail"])));

    [Fact]
    public void Of_SeveralRepresentativesWithoutNumbers_AreCounted() => Assert.Equal(
        "FullName/Student FullName/Representative1 Kind/Representative1 Phone/Representative1 FullName/Representative2 Kind/Representative2 Phone/Representative2",
        Write(ColumnGuess.Of(["ФИО", "Представитель", "Вид представителя", "Телефон", "Представитель", "Вид представителя", "Телефон"])));

    [Fact]
    public void Of_ListOfTheSchoolSystem_LeavesOutWhatIsNotKept() => Assert.Equal(
        "Family/Student Given/Student Patronymic/Student Ignore/Student BornOn/Student Class/Student Ignore/Student Ignore/Student Ignore/Student",
        Write(ColumnGuess.Of(["Фамилия", "Имя", "Отчество", "Пол", "Дата рождения", "Класс", "СНИЛС", "Email", "Телефон"])));

    [Fact]
    public void Problems_OfAReadingThatCannotBeUsed_SayWhat()
    {
        ColumnMapping Map(params ColumnReading[] columns) => new(columns);
        var (name, inClass) = (new ColumnReading(ColumnField.FullName), new ColumnReading(ColumnField.Class));

        Assert.Empty(Map(name, inClass).Problems(null));
        Assert.Empty(Map(name).Problems("7А"));
        Assert.Equal(["Import.Columns.ClassMissing"], Map(name).Problems(null));
        Assert.Equal(["Import.Columns.NameMissing"], Map(inClass, new ColumnReading(ColumnField.Family)).Problems(null));
        Assert.Equal(["Import.Columns.Twice"], Map(name, name, inClass).Problems(null));
        Assert.Equal(["Import.Columns.GuardianNameMissing"], Map(name, inClass, new ColumnReading(ColumnField.Phone, GuardianPlace.Mother)).Problems(null));
    }

    [Fact]
    public void HashOf_HeadsThatDifferInCaseAndSigns_IsTheSame()
    {
        Assert.Equal(ColumnMapping.HashOf(["ФИО", "Класс"]), ColumnMapping.HashOf(["фио ", "Класс:"]));
        Assert.NotEqual(ColumnMapping.HashOf(["ФИО", "Класс"]), ColumnMapping.HashOf(["Класс", "ФИО"]));
    }

    private static string Write(ColumnMapping mapping) => string.Join(' ', mapping.Columns.Select(c => $"{c.Field}/{c.Place}"));
}
