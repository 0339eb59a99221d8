using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

internal sealed class PublishForSchoolHandler(Publisher publisher) : IRequestHandler<PublishForSchool, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(PublishForSchool request, CancellationToken cancellationToken)
    {
        var outcome = await publisher.PublishAsync(request.Draft, request.ContentId, request.AskAgain, request.Classes, null, cancellationToken);
        return outcome.IsDone ? outcome.Value.ContentId : outcome.Refusal;
    }
}
