using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.HandOut;

internal sealed class HandOutSlipsHandler(SlipRegistrar registrar, IOperation operation) : IRequestHandler<HandOutSlips, Outcome<int>>
{
    public Task<Outcome<int>> Handle(HandOutSlips request, CancellationToken cancellationToken)
    {
        var how = new HandOver
        {
            On = request.On!.Value,
            Proof = request.Proof,
            Way = request.Way,
            Place = request.Place.Trim(),
            Scan = request.Scan,
            Note = request.Note,
        };
        return registrar.WriteAsync(
            request.Lines,
            StepKind.HandedOut,
            (holder, slip) => SlipStep.HandOut(slip.Id, holder.Name.Full, holder.Capacity, how, operation),
            cancellationToken);
    }
}
