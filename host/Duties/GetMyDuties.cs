using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>The duties of every class in which the account may see them.</summary>
[OwnAccount]
internal sealed record GetMyDuties : Query<DutyBoardView>;

/// <param name="Classes">The classes, in their usual order.</param>
/// <param name="Answers">One for each enabled duty.</param>
internal sealed record DutyBoardView(IReadOnlyList<SchoolClass> Classes, IReadOnlyList<DutyAnswer> Answers);

internal sealed class GetMyDutiesHandler(IRequestSender sender, DutyBoard board) : IRequestHandler<GetMyDuties, Outcome<DutyBoardView>>
{
    public async Task<Outcome<DutyBoardView>> Handle(GetMyDuties request, CancellationToken cancellationToken)
    {
        var classes = await sender.Send(new GetVisibleClasses(KernelPermissions.Duties), cancellationToken);
        return classes.IsDone
            ? new DutyBoardView(classes.Value, await board.AskAsync([.. classes.Value.Select(c => c.Id)], cancellationToken))
            : classes.Refusal;
    }
}
