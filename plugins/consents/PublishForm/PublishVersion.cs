using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.PublishForm;

/// <summary>Publishes the next version of a form; earlier ones stay as they are.</summary>
/// <param name="FormId">The form; an unknown id begins a new one.</param>
/// <param name="BasedOn">The last version that the writer saw; 0 for a new form.</param>
/// <param name="Content">What it says and whom it asks.</param>
[Requires(Permission.Forms, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record PublishVersion(FormId FormId, int BasedOn, FormContent Content) : Command<PublishedVersion>;
