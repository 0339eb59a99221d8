using ClassTeacherPlatform.Acknowledgements.ContentView;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class GetPublishStartHandler(VersionReader versions, ProgressTaker progress, IDirectory directory, ISchoolClock clock, IRequestSender sender)
    : IRequestHandler<GetPublishStart, Outcome<PublishStart>>
{
    public async Task<Outcome<PublishStart>> Handle(GetPublishStart request, CancellationToken cancellationToken)
    {
        var school = await directory.ClassesAsync(clock.Today, cancellationToken);
        if (school.FirstOrDefault(c => c.Id == request.ClassId) is not { } schoolClass)
        {
            return Refusal.Because("Class.Gone");
        }

        var visible = (await sender.Send(new GetVisibleClasses(Names.Publish), cancellationToken)).Value ?? [];
        var start = new PublishStart
        {
            Class = schoolClass,
            School = visible.Count == school.Count ? school : [],
            HasJournal = await progress.MissingAsync(clock.Today, cancellationToken) is null,
        };
        return request.ContentId is not { } content ? start
            : !await versions.ConcernsAsync(content, request.ClassId, cancellationToken) ? Refusal.Because("Content.Gone")
            : start with
            {
                Earlier = (await versions.ReadAsync(content, cancellationToken)).FirstOrDefault(v => !v.IsVoid),
                IsOnlyForClass = !await versions.ConcernsOthersAsync(content, request.ClassId, cancellationToken),
            };
    }
}
