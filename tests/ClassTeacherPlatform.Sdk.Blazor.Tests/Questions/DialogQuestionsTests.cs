using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Questions;

public sealed class DialogQuestionsTests : KitContext
{
    private readonly IRenderedComponent<MudDialogProvider> _dialogs;

    public DialogQuestionsTests()
    {
        Render<MudPopoverProvider>();
        _dialogs = Render<MudDialogProvider>();
    }

    private IQuestions Questions => Services.GetRequiredService<IQuestions>();

    [Fact]
    public async Task Reason_LeftEmpty_IsNotAccepted()
    {
        var reason = await AskReasonAsync();

        await PressAsync("Отозвать");

        Assert.False(reason.IsCompleted);
        Assert.Contains("Укажите причину", _dialogs.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reason_TypedIn_IsGivenTrimmed()
    {
        var reason = await AskReasonAsync();
        await _dialogs.Find("textarea").InputAsync("  Ошибка в дате ");

        await PressAsync("Отозвать");

        Assert.Equal("Ошибка в дате", await reason);
    }

    [Fact]
    public async Task Reason_Cancelled_GivesNothing()
    {
        var reason = await AskReasonAsync();
        await _dialogs.Find("textarea").InputAsync("Ошибка");

        await PressAsync("Отмена");

        Assert.Null(await reason);
    }

    [Theory]
    [InlineData("Удалить", true)]
    [InlineData("Отмена", false)]
    public async Task Confirm_WithAButton_GivesItsMeaning(string button, bool expected)
    {
        Task<bool> confirmed = null!;
        await _dialogs.InvokeAsync(() => { confirmed = Questions.ConfirmAsync("Форма", "Форма будет удалена.", "Удалить"); });

        await PressAsync(button);

        Assert.Equal(expected, await confirmed);
    }

    private async Task<Task<string?>> AskReasonAsync()
    {
        Task<string?> reason = null!;
        await _dialogs.InvokeAsync(() => { reason = Questions.ReasonAsync("Отзыв", "Согласие будет отозвано.", "Отозвать"); });
        return reason;
    }

    private Task PressAsync(string button) => _dialogs.FindAll("button").First(b => b.TextContent.Contains(button, StringComparison.Ordinal)).ClickAsync();
}
