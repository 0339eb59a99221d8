using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Answering;

internal sealed class RegisterAnswerHandler(AnswerDesk desk) : IRequestHandler<RegisterAnswer, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(RegisterAnswer request, CancellationToken cancellationToken)
    {
        var outcomes = await desk.RegisterAsync([request.Draft], request.FormVersionId, request.SeenSeq, cancellationToken);
        return outcomes[0];
    }
}
