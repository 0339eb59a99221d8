using Bunit;
using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Tests.ClassView;

public sealed class MatrixTableTests : PageContext
{
    private static readonly DateOnly Day = new(2026, 10, 20);

    [Fact]
    public void Cell_OfEachKind_SaysItInWords()
    {
        var page = Show(onlyOpen: false, CellState.Seen, CellState.RefusedToSign, CellState.NotNeeded, CellState.Waiting);

        Assert.Contains("20.10.2026", page.FindAll("td.seen")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("отказ", page.Find("td.refused").TextContent, StringComparison.Ordinal);
        Assert.Contains("достаточно одного", page.Find("td.spare").TextContent, StringComparison.Ordinal);
        Assert.Contains("ждём", page.Find("td.waiting").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyOpen_LeavesOutWhoHasAnswered()
    {
        var page = Show(onlyOpen: true, CellState.Seen, CellState.Waiting);

        Assert.Single(page.FindAll("tbody tr"));
        Assert.Empty(page.FindAll("td.seen"));
    }

    [Fact]
    public void Head_OfAContent_LeadsToItAndCounts()
    {
        var page = Show(onlyOpen: false, CellState.Seen, CellState.Waiting);

        Assert.Contains("/acknowledgements/contents/", page.Find("thead a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("1 из 2", page.Find("thead .count").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<MatrixTable> Show(bool onlyOpen, params CellState[] states)
    {
        var head = new AskHead { ContentId = Guid.NewGuid(), Kind = ContentKind.Notice, Title = "Собрание", VersionId = EntryId.New(), Version = 1 };
        var students = states.Select((state, at) =>
        {
            var student = StudentId.New();
            var cell = new MatrixCell(state, state is CellState.Seen or CellState.RefusedToSign ? Day : null, null);
            return new MatrixStudent(
                student,
                new PersonName($"Агеев-{at}", "Саша", null),
                [new MatrixLine(new Person(student, GuardianId.New()), new PersonName("Агеева", "Мария", null), GuardianKind.Mother, [cell])],
                HasNobody: false);
        });
        var schoolClass = new SchoolClass(SchoolClassId.New(), "7А", 7, []);
        var matrix = new ClassMatrix(schoolClass, [new MatrixColumn(head, 1, 1, 0)], [.. students]);
        return Render<MatrixTable>(parameters => parameters.Add(p => p.Matrix, matrix).Add(p => p.OnlyOpen, onlyOpen));
    }
}
