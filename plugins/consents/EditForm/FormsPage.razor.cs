using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>The school's forms of consent and the versions in use.</summary>
public sealed partial class FormsPage
{
    private FormList? _list;
    private bool _mayWrite;

    protected override async Task LoadAsync()
    {
        _mayWrite = await Account.MayAsync(Permission.Forms, Closed);
        _list = await Ask(new GetForms()) ?? _list;
    }

    private static bool Asked(FormText form) => form is { IsVoid: false, Content.InUse: true };

    private static string StateKey(FormText form) => form switch
    {
        { IsVoid: true } => "Forms.VoidVersion",
        { Content.InUse: true } => "Forms.Current",
        _ => "Forms.CurrentOff",
    };

    private string Published(FormText form) => form.PublishedAt is { } at
        ? T.Text["Forms.PublishedBy", Clock.AtSchool(at).ToString("d", CultureInfo.CurrentCulture), form.PublishedByName]
        : T.Text["Forms.Shipped"];
}
