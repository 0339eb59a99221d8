using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.GoodNeighbour.Data;
using MediatR;

namespace Fixtures.GoodNeighbour.Greet;

[Requires(Names.Talk, Duty = Names.Greet)]
public sealed record GreetStudent(StudentId StudentId) : Command<int>, IForStudent;

internal sealed class GreetStudentHandler(GoodNeighbourContext store) : IRequestHandler<GreetStudent, Outcome<int>>
{
    public Task<Outcome<int>> Handle(GreetStudent request, CancellationToken cancellationToken)
    {
        store.Add(new Greeting { StudentId = request.StudentId, How = "greeted" });
        return Task.FromResult<Outcome<int>>(1);
    }
}
