using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Register;

internal sealed class GetExtractRowsHandler(LineReader lines) : IRequestHandler<GetExtractRows, Outcome<IReadOnlyList<ExtractLine>>>
{
    public async Task<Outcome<IReadOnlyList<ExtractLine>>> Handle(GetExtractRows request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<ExtractLine>>.Of(await lines.ReadAsync(request.StudentIds, request.ExtractIds, cancellationToken));
}
