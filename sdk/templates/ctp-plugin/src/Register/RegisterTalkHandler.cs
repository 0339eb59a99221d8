using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Sample.Data;

namespace Sample.Register;

/// <summary>Adds the entry; the kernel saves it with the operation.</summary>
internal sealed class RegisterTalkHandler(SampleContext store, IOperation operation) : IRequestHandler<RegisterTalk, Outcome<EntryId>>
{
    public Task<Outcome<EntryId>> Handle(RegisterTalk request, CancellationToken cancellationToken)
    {
        var talk = Talk.Register(request.StudentId, request.HeldOn!.Value, request.Topic, operation);
        store.Add(talk);
        return Task.FromResult<Outcome<EntryId>>(talk.Id);
    }
}
