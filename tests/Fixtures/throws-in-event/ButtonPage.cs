using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace Fixtures.ThrowsInEvent;

[Route("/throws-in-event")]
public sealed class ButtonPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "id", "break");
        builder.AddAttribute(2, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, Break));
        builder.CloseElement();
    }

    private static Task Break() => throw new InvalidOperationException("As built.");
}
