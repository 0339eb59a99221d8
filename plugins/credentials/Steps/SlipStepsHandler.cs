using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Steps;

internal sealed class SlipStepsHandler(SlipRegistrar registrar, IOperation operation) :
    IRequestHandler<SendSlips, Outcome<int>>,
    IRequestHandler<ConfirmFirstSignIn, Outcome<int>>,
    IRequestHandler<ReportLoss, Outcome<int>>,
    IRequestHandler<CancelSlips, Outcome<int>>
{
    public Task<Outcome<int>> Handle(SendSlips request, CancellationToken cancellationToken) => WriteAsync(request, StepKind.Sent, cancellationToken);

    public Task<Outcome<int>> Handle(ConfirmFirstSignIn request, CancellationToken cancellationToken) => WriteAsync(request, StepKind.Activated, cancellationToken);

    public Task<Outcome<int>> Handle(ReportLoss request, CancellationToken cancellationToken) => WriteAsync(request, StepKind.Lost, cancellationToken);

    public Task<Outcome<int>> Handle(CancelSlips request, CancellationToken cancellationToken) => WriteAsync(request, StepKind.Cancelled, cancellationToken);

    private Task<Outcome<int>> WriteAsync(SlipCommand request, StepKind kind, CancellationToken cancellationToken) =>
        registrar.WriteAsync(request.Lines, kind, (_, slip) => SlipStep.Of(slip.Id, kind, request.On!.Value, request.Note, operation), cancellationToken);
}
