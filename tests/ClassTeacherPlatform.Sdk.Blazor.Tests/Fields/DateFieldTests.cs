using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Fields;

public sealed class DateFieldTests : KitContext
{
    private DateOnly? _day = new DateOnly(2026, 9, 1);
    private bool _unreadable;

    [Fact]
    public async Task Type_ADay_WritesItInFull()
    {
        var field = Show();

        await field.Find("input").ChangeAsync("5.10.26");

        Assert.Equal(new DateOnly(2026, 10, 5), _day);
        Assert.Equal("05.10.2026", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task Type_WhatIsNoDay_KeepsTheTextAndSaysHow()
    {
        var field = Show();

        await field.Find("input").ChangeAsync("32.10.2026");

        Assert.Null(_day);
        Assert.True(_unreadable);
        Assert.Equal("32.10.2026", field.Find("input").GetAttribute("value"));
        Assert.Equal("true", field.Find("input").GetAttribute("aria-invalid"));
        Assert.Contains("01.09.2026", field.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_AField_GivesNoneWithoutComplaint()
    {
        var field = Show();

        await field.Find("input").ChangeAsync(string.Empty);

        Assert.Null(_day);
        Assert.False(_unreadable);
        Assert.Empty(field.FindAll(".field-error"));
    }

    [Fact]
    public async Task Empty_ByThePage_ForgetsWhatWasNoDay()
    {
        var field = Show();
        await field.Find("input").ChangeAsync("32.10.2026");

        field.Render(p => p.Add(f => f.Value, null).Add(f => f.IsUnreadable, false));

        Assert.Empty(field.Find("input").GetAttribute("value")!);
        Assert.Empty(field.FindAll(".field-error"));
    }

    private IRenderedComponent<DateField> Show() => Render<DateField>(p => p
        .Add(f => f.Label, "День")
        .Bind(f => f.Value, _day, day => _day = day)
        .Bind(f => f.IsUnreadable, _unreadable, unreadable => _unreadable = unreadable));
}
