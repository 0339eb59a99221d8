using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Load;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Load;

public sealed class ProgressPlannerTests
{
    private static readonly SchoolPeriod Period = new(Guid.NewGuid(), "I четверть", new(2026, 9, 1), new(2026, 10, 25), new(2026, 11, 6));
    private static readonly Student Ann = Student("Ёлкина", "Анна", "Петровна");
    private static readonly Student Max = Student("Соколов", "Максим", null);
    private static readonly Student Maxim = Student("Соколов", "Михаил", "Игоревич");

    [Fact]
    public void Plan_MarksAbsencesAndHomework_AreTakenByStudentAndSubject()
    {
        var plan = Plan(
            ["Ёлкина Анна Петровна", "Алгебра", "02.09.2026", "5", "контрольная", "2", "4,5", "", ""],
            ["елкина анна", "алгебра", "3.9.2026", "4", "", "", "", "", "§ 4"],
            ["Елкина А. П.", "", "04.09.2026", "", "", "", "", "н", ""],
            ["Ёлкина Анна Петровна", "Физика", "05.09.2026", "", "", "", "", "по болезни", ""]);

        var sheet = Assert.Single(plan.Sheets);
        var subject = Assert.Single(sheet.Subjects);
        Assert.Equal((Ann.Id, "Алгебра", 4.5m), (sheet.StudentId, subject.Subject, subject.Average));
        Assert.Equal(["5", "4"], subject.Marks.Select(m => m.Value));
        Assert.Equal("§ 4", Assert.Single(subject.Homework).Text);
        Assert.Equal([(null, null), ("Физика", "по болезни")], sheet.Absences.Select(a => (a.Subject, a.Reason)));
        Assert.Equal((4, 2), (plan.RowsTaken, plan.Missing.Count));
    }

    [Theory]
    [InlineData("Петров Пётр", "Алгебра", "02.09.2026", "5", RowProblem.NoSuchStudent)]
    [InlineData("Соколов М.", "Алгебра", "02.09.2026", "5", RowProblem.TwoStudents)]
    [InlineData("Ёлкина Анна", "Алгебра", "вчера", "5", RowProblem.NoDay)]
    [InlineData("Ёлкина Анна", "Алгебра", "", "5", RowProblem.NoDay)]
    [InlineData("Ёлкина Анна", "Алгебра", "31.08.2026", "5", RowProblem.OutsidePeriod)]
    [InlineData("Ёлкина Анна", "", "02.09.2026", "5", RowProblem.NoSubject)]
    [InlineData("Ёлкина Анна", "Алгебра", "02.09.2026", "", RowProblem.SaysNothing)]
    public void Plan_RowThatDoesNotFit_IsLeftWithItsReason(string student, string subject, string day, string mark, RowProblem expected)
    {
        var plan = Plan([student, subject, day, mark, "", "", "", "", ""]);

        Assert.Equal((expected, 3), (Assert.Single(plan.Left).Problem, plan.Left[0].Number));
        Assert.Empty(plan.Sheets);
        Assert.True(T.Text.Has($"Load.Problem.{expected}"));
    }

    [Fact]
    public void Plan_TheSameRowTwice_CountsOnce()
    {
        string[] row = ["Соколов Максим", "Алгебра", "02.09.2026", "5", "", "", "", "", ""];

        var plan = Plan(row, row);

        Assert.Equal(RowProblem.Twice, Assert.Single(plan.Left).Problem);
        Assert.Single(Assert.Single(Assert.Single(plan.Sheets).Subjects).Marks);
    }

    [Fact]
    public void Plan_NoHeads_IsSaid() =>
        Assert.True(new ProgressPlanner([Ann], Period).Plan([new TableRow(1, ["а", "б", "в"])]).HasNoHeads);

    [Fact]
    public void Plan_EveryProblemAndColumn_HasWords()
    {
        Assert.All(Enum.GetValues<RowProblem>(), p => Assert.True(T.Text.Has($"Load.Problem.{p}"), p.ToString()));
        Assert.All(Enum.GetValues<TableProblem>(), p => Assert.True(T.Text.Has($"Load.Table.{p}"), p.ToString()));
        Assert.All(Enum.GetValues<ProgressColumn>().Where(c => c != ProgressColumn.None), c => Assert.True(T.Text.Has($"Load.Column.{c}"), c.ToString()));
    }

    private static ProgressPlan Plan(params string[][] rows) => new ProgressPlanner([Ann, Max, Maxim], Period).Plan(
    [
        new TableRow(1, ["Выгрузка за I четверть"]),
        new TableRow(2, ["Обучающийся", "Предмет", "Дата", "Оценка", "Вид работы", "Вес", "Средний балл", "Пропуск", "Домашнее задание"]),
        .. rows.Select((cells, at) => new TableRow(at + 3, cells)),
    ]);

    private static Student Student(string family, string given, string? patronymic) =>
        new() { Id = StudentId.New(), Name = new PersonName(family, given, patronymic), Guardians = [] };
}
