using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace Fixtures.Teller;

[OwnAccount]
public sealed record Tell(StudentId StudentId) : Command<int>;

internal sealed class TellHandler(IOperation operation) : IRequestHandler<Tell, Outcome<int>>
{
    public Task<Outcome<int>> Handle(Tell request, CancellationToken cancellationToken)
    {
        operation.Raise(new ConsentGiven { EntryId = EntryId.New(), StudentId = request.StudentId, Purpose = "test" });
        return Task.FromResult<Outcome<int>>(1);
    }
}
