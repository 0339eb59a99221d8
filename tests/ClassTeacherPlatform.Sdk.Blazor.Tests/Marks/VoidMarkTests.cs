using ClassTeacherPlatform.Sdk.Blazor.Marks;
using ClassTeacherPlatform.Sdk.Blazor.Tests.Support;

namespace ClassTeacherPlatform.Sdk.Blazor.Tests.Marks;

public sealed class VoidMarkTests : KitContext
{
    [Fact]
    public void Show_AVoidEntry_StrikesItThroughAndSaysWhy()
    {
        var mark = Render<VoidMark>(p => p.Add(m => m.Reason, "инцидент № 3").AddChildContent("Запись"));

        Assert.Equal("Запись", mark.Find("s").TextContent);
        Assert.Contains("инцидент № 3", mark.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_AValidEntry_LeavesItAlone()
    {
        var mark = Render<VoidMark>(p => p.Add(m => m.Reason, null).AddChildContent("Запись"));

        Assert.Equal("Запись", mark.Markup.Trim());
    }
}
