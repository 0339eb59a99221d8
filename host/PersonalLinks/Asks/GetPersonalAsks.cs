using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Asks;

/// <summary>What is asked of the person who came by a link, about these students. Leaves an access record: the page shows personal data.</summary>
[PersonalLink]
internal sealed record GetPersonalAsks(IReadOnlyCollection<StudentId> StudentIds) : Query<AskSheet>, IForStudents;

internal sealed class GetPersonalAsksHandler(AskBoard board, RequestFrame frame, ISchoolClock clock) : IRequestHandler<GetPersonalAsks, Outcome<AskSheet>>
{
    public async Task<Outcome<AskSheet>> Handle(GetPersonalAsks request, CancellationToken cancellationToken)
    {
        var question = new PersonalQuestion
        {
            Holder = frame.Account!.Identity!.Holder,
            StudentIds = [.. request.StudentIds],
            Day = clock.Today,
        };
        return await board.AskAsync(question, frame.Account, cancellationToken);
    }
}
