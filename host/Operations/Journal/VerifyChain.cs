using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>Walks the chain and compares each register's row with its commitment.</summary>
[Requires(KernelPermissions.Operations)]
internal sealed record VerifyChain : Query<VerificationReport>;

internal sealed class VerifyChainHandler(OperationVerifier verifier) : IRequestHandler<VerifyChain, Outcome<VerificationReport>>
{
    public async Task<Outcome<VerificationReport>> Handle(VerifyChain request, CancellationToken cancellationToken) =>
        await Task.Run(() => verifier.Verify(cancellationToken), cancellationToken);
}
