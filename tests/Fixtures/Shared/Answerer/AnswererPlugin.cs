using ClassTeacherPlatform.Sdk.Plugins;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace Fixtures.Answerer;

public sealed class AnswererPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        // Handlers are found by shape.
    }
}

internal sealed class AnswerElectronicDelivery : IRequestHandler<GetElectronicDelivery, Outcome<IReadOnlyList<ElectronicDelivery>>>
{
    public Task<Outcome<IReadOnlyList<ElectronicDelivery>>> Handle(GetElectronicDelivery request, CancellationToken cancellationToken) =>
        Task.FromResult(Outcome<IReadOnlyList<ElectronicDelivery>>.Of([]));
}
