using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.EditForm;

internal sealed class GetFormHandler(ConsentsContext store) : IRequestHandler<GetForm, Outcome<FormHistory>>
{
    public async Task<Outcome<FormHistory>> Handle(GetForm request, CancellationToken cancellationToken)
    {
        var shelf = await store.FormsAsync(cancellationToken);
        return new FormHistory([.. shelf.Versions
            .Where(version => version.FormId == request.FormId)
            .OrderByDescending(version => version.Number)]);
    }
}
