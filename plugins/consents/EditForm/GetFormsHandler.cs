using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.EditForm;

internal sealed class GetFormsHandler(ConsentsContext store) : IRequestHandler<GetForms, Outcome<FormList>>
{
    public async Task<Outcome<FormList>> Handle(GetForms request, CancellationToken cancellationToken)
    {
        var shelf = await store.FormsAsync(cancellationToken);
        return new FormList([.. shelf.Versions
            .GroupBy(version => version.FormId)
            .Select(form => new FormRow(shelf.Current(form.Key) ?? form.MaxBy(version => version.Number)!, form.Count()))
            .OrderByDescending(row => row.Shown is { IsVoid: false, Content.InUse: true })
            .ThenByDescending(row => row.Shown.Content.AsksEveryone)
            .ThenBy(row => row.Shown.Content.Owner)
            .ThenBy(row => row.Shown.Content.Title, StringComparer.CurrentCultureIgnoreCase)]);
    }
}
