using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.PersonalLinks.Identify;

/// <summary>The holder of a link was identified: left in the kernel's register, because answers rest on it.</summary>
[PersonalLink]
internal sealed record BeginPersonalSession(IReadOnlyCollection<StudentId> StudentIds) : Command<bool>, IForStudents;

internal sealed class BeginPersonalSessionHandler(KernelContext store, IOperation operation, IPersonalIdentity identity)
    : IRequestHandler<BeginPersonalSession, Outcome<bool>>
{
    public Task<Outcome<bool>> Handle(BeginPersonalSession request, CancellationToken cancellationToken)
    {
        store.Add(new KernelEvent { Kind = "link-identified", Subject = operation.AccountId.ToString(), Details = identity.Current!.Fact.ToString() });
        return Task.FromResult<Outcome<bool>>(true);
    }
}
