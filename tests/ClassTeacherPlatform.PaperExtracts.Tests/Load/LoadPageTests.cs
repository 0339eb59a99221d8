using Bunit;
using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Load;
using ClassTeacherPlatform.PaperExtracts.Tests.Support;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ClassTeacherPlatform.PaperExtracts.Tests.Load;

public sealed class LoadPageTests : PageContext
{
    private static readonly SchoolClass Class7A = new(new SchoolClassId(Guid.NewGuid()), "7А", 7, []);
    private static readonly SchoolPeriod Period = new(Guid.NewGuid(), "I четверть", new(2026, 9, 1), new(2026, 10, 25), new(2026, 11, 6));

    [Fact]
    public async Task Page_FileIsKeptSlowly_ShowsTheResultOnlyThen()
    {
        var kept = new TaskCompletionSource<StoredFile>();
        Files.SaveAsync(default!, default!, default!, default).ReturnsForAnyArgs(kept.Task);
        Answer<CheckProgressFile, ProgressPlan>(new ProgressPlan
        {
            Columns = [ProgressColumn.Student, ProgressColumn.Mark],
            Sheets = [SampleProgress.Few(StudentId.New())],
            RowsTaken = 1,
            Left = [new LeftRow(3, "Чужой Иван", "Алгебра", RowProblem.NoSuchStudent)],
        });
        var page = await ShowAsync();

        var upload = Task.Run(() => page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("ФИО;Оценка", "marks.csv")));
        await page.WaitForStateAsync(() => Sent<CheckProgressFile>().Count == 1);
        page.Render();
        Assert.Empty(page.FindAll("#load-result"));
        kept.SetResult(new StoredFile(new string('a', 64), "marks.csv", "text/csv", 10));
        await upload;

        await page.WaitForStateAsync(() => page.FindAll("#load-result").Count == 1);
        Assert.Contains("такого обучающегося в классе нет", page.Find("table.sheet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NoHeads_SaysWhichColumnsAreNeeded()
    {
        Answer<CheckProgressFile, ProgressPlan>(new ProgressPlan { HasNoHeads = true });
        var page = await ShowAsync();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("а;б", "marks.csv"));

        await page.WaitForStateAsync(() => page.FindAll(".notice.bad").Count == 1);
        Assert.Empty(Sent<ApplyProgressFile>());
    }

    private async Task<IRenderedComponent<LoadPage>> ShowAsync()
    {
        Answer<GetVisibleClasses, IReadOnlyList<SchoolClass>>(Outcome<IReadOnlyList<SchoolClass>>.Of([Class7A]));
        Answer<GetLoadView, LoadView>(new LoadView([Period], Period));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/paper-extracts/load?class={Class7A.Id}");
        var page = Render<LoadPage>();
        await page.WaitForStateAsync(() => page.FindAll("input[type=file]").Count > 0);
        return page;
    }
}
