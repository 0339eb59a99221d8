using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Fixtures.ThrowsInPage;

[Route("/throws-in-page")]
public sealed class BrokenPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => throw new InvalidOperationException("As built.");
}
