using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Fixtures.GoodNeighbour.Data;
using MediatR;

namespace Fixtures.GoodNeighbour.Wave;

[Requires(Names.Talk, Duty = Names.Wave)]
public sealed record WaveStudent(StudentId StudentId) : Command<int>, IForStudent;

internal sealed class WaveStudentHandler(GoodNeighbourContext store) : IRequestHandler<WaveStudent, Outcome<int>>
{
    public Task<Outcome<int>> Handle(WaveStudent request, CancellationToken cancellationToken)
    {
        store.Add(new Greeting { StudentId = request.StudentId, How = "waved" });
        return Task.FromResult<Outcome<int>>(1);
    }
}
