using Microsoft.AspNetCore.Components;

namespace Fixtures.StealsAddress;

[Route("/calendar")]
public sealed class StolenPage : ComponentBase;
