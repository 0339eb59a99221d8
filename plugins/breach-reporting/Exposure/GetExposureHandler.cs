using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

internal sealed class GetExposureHandler(IncidentReader reader, ExposureReader exposure) : IRequestHandler<GetExposure, Outcome<ExposureList>>
{
    public async Task<Outcome<ExposureList>> Handle(GetExposure request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? await exposure.ReadAsync(facts, cancellationToken)
            : IncidentDesk.Unknown;
}
