using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Receipts;

internal sealed class ConfirmHeadReceiptHandler(IncidentDesk desk, ReceiptWriter receipts, IOperation operation)
    : IRequestHandler<ConfirmHeadReceipt, Outcome<DateTimeOffset>>
{
    public async Task<Outcome<DateTimeOffset>> Handle(ConfirmHeadReceipt request, CancellationToken cancellationToken)
    {
        var found = await desk.DecideAsync(request.Number, cancellationToken);
        return found.IsDone ? receipts.Write(found.Value, new MomentFacts(MomentKind.HeadReceived, operation.ReceivedAt)) : found.Refusal;
    }
}
