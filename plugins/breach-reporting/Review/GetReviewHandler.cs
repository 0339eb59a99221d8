using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Review;

internal sealed class GetReviewHandler(IncidentReader reader, ReviewReader review) : IRequestHandler<GetReview, Outcome<ReviewList>>
{
    public async Task<Outcome<ReviewList>> Handle(GetReview request, CancellationToken cancellationToken) =>
        await reader.OneAsync(request.Number, cancellationToken) is { } facts
            ? new ReviewList(
                facts.Incident.Number, facts.InstantOf(MomentKind.Earliest) is not null, facts.Closing is not null,
                await review.ReadAsync(facts, cancellationToken))
            : IncidentDesk.Unknown;
}
