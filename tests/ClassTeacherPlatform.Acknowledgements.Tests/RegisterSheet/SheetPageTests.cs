using Bunit;
using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.ClassView;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.RegisterSheet;
using ClassTeacherPlatform.Acknowledgements.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Acknowledgements.Tests.RegisterSheet;

public sealed class SheetPageTests : PageContext
{
    private readonly SchoolClass _class = new(SchoolClassId.New(), "7А", 7, ["Иванова Анна Петровна"]);
    private readonly Guid _content = Guid.NewGuid();

    [Fact]
    public async Task Register_AllButOne_SendsTheOthersWithDayAndPlace()
    {
        var page = Open(3);
        await page.FindAll("button").First(b => b.TextContent.Contains("Отметить всех", StringComparison.Ordinal)).ClickAsync();
        await page.Find("table[role=grid]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        await page.Find("table[role=grid]").KeyDownAsync(new KeyboardEventArgs { Key = "Backspace" });
        await page.Find(".field.date input").ChangeAsync("24.10.2026");
        await page.Find("#sheet-place").ChangeAsync("Папка 3");

        await page.Find("form").SubmitAsync();

        var sent = Assert.Single(Sent<RegisterAcknowledgementSheet>());
        Assert.Equal((_content, new DateOnly(2026, 10, 24), "Папка 3", 2), (sent.ContentId, sent.SeenOn!.Value, sent.OriginalPlace, sent.People.Count));
        Assert.All(sent.People, p => Assert.Equal(SheetAnswer.Seen, p.Answer));
    }

    [Fact]
    public async Task Refuse_AsksBeforeWhom()
    {
        var page = Open(2);
        Assert.Empty(page.FindAll("#sheet-remark"));

        await page.Find("table[role=grid]").KeyDownAsync(new KeyboardEventArgs { Key = "н" });

        Assert.Single(page.FindAll("#sheet-remark"));
        Assert.Equal("true", page.FindAll("td[role=gridcell]")[0].QuerySelectorAll("button")[1].GetAttribute("aria-pressed"));
    }

    private IRenderedComponent<SheetPage> Open(int people)
    {
        var head = new AskHead { ContentId = _content, Kind = ContentKind.Notice, Title = "Собрание", VersionId = EntryId.New(), Version = 1 };
        var students = Enumerable.Range(0, people).Select(at =>
        {
            var (student, guardian) = (StudentId.New(), GuardianId.New());
            var line = new MatrixLine(
                new Person(student, guardian), new PersonName($"Агеева-{at}", "Мария", null), GuardianKind.Mother, [new MatrixCell(CellState.Waiting, null, null)]);
            return new MatrixStudent(student, new PersonName($"Агеев-{at}", "Саша", null), [line], HasNobody: false);
        });
        Answer<GetClassMatrix, ClassMatrix>(new ClassMatrix(_class, [new MatrixColumn(head, 0, people, 0)], [.. students]));
        Answer<GetVisibleClasses, IReadOnlyList<SchoolClass>>(Outcome<IReadOnlyList<SchoolClass>>.Of([_class]));
        Answer<RegisterAcknowledgementSheet, int>(people);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/acknowledgements/sheet?class={_class.Id}&content={_content}");
        return Render<SheetPage>();
    }
}
