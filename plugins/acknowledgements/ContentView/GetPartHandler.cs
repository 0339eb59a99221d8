using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

internal sealed class GetPartHandler(AcknowledgementsContext store) : IRequestHandler<GetPart, Outcome<StudentProgress>>
{
    public async Task<Outcome<StudentProgress>> Handle(GetPart request, CancellationToken cancellationToken) =>
        await store.Parts.AsNoTracking().FirstOrDefaultAsync(p => p.VersionId == request.VersionId && p.StudentId == request.StudentId, cancellationToken) is { } part
            ? part.Read()
            : Refusal.Because("Content.NoPart");
}
