using System.Text;
using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd;

/// <summary>A class list as Russian Excel saves it.</summary>
public sealed class ImportTests(School school) : BrowserTest(school)
{
    private const string Text =
        "№;Фамилия;Имя;Отчество;Дата рождения;Класс;Мать;Телефон матери;Отец\r\n" +
        "1;Ёлкина;Мария;Семёновна;05.03.2016;4Г;Ёлкина Ольга Ивановна;8 900 111-22-33;Ёлкин Семён Петрович\r\n" +
        "2;Щукин;Пётр;;17.11.2015;4Г;Щукина Нина Павловна;;\r\n";

    [Fact]
    public Task Apply_WhenTheFileIsWindows1251WithSemicolons_PutsTheStudentsIntoTheLists() => Do(async desk =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = new FilePayload { Name = "4Г.csv", MimeType = "text/csv", Buffer = Encoding.GetEncoding(1251).GetBytes(Text) };
        var page = await desk.SignInAsync(Accounts.Secretary, "/import");

        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ёлкина Мария Семёновна");
        Assert.Equal(0, await FoundAsync(desk));
        await page.GetByRole(AriaRole.Button, new() { Name = "Загрузить (новых 2" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice[role=status]")).ToContainTextAsync("Новых обучающихся: 2");

        await page.ShowAsync("/lists");
        await page.Locator("#lists-class").SelectOptionAsync(new SelectOptionValue { Label = "4Г" });
        await Assertions.Expect(page.Locator("table.sheet tbody th[scope=row]")).ToHaveTextAsync(["Ёлкина Мария Семёновна", "Щукин Пётр"]);
        Assert.Equal(1, await FoundAsync(desk));
    });

    /// <summary>Before it is applied nothing of the file stands in the school's lists.</summary>
    private static async Task<int> FoundAsync(Desk desk)
    {
        var page = await desk.SignInAsync(Accounts.Deputy, "/lists");
        await page.Locator(".search input").FillAsync("Ёлкина");
        await Assertions.Expect(page.Locator("#lists-found")).ToBeVisibleAsync();
        return await page.Locator("ul.found li").CountAsync();
    }
}
