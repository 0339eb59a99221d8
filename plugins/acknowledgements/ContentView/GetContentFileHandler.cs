using ClassTeacherPlatform.Acknowledgements.StudentView;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

internal sealed class GetContentFileHandler(VersionReader versions, FileOpener files) : IRequestHandler<GetContentFile, Outcome<KeptFile>>
{
    public async Task<Outcome<KeptFile>> Handle(GetContentFile request, CancellationToken cancellationToken)
    {
        if (!await versions.ConcernsAsync(request.ContentId, request.ClassId, cancellationToken))
        {
            return Refusal.Because("Content.Gone");
        }

        var version = (await versions.ReadAsync(request.ContentId, cancellationToken)).FirstOrDefault(v => v.Id == request.VersionId);
        return await files.OpenAsync(version?.FileSha256, version?.FileName, cancellationToken);
    }
}
