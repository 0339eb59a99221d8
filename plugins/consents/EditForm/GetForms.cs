using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>All forms with the version in use. Texts of forms hold nobody's data, so whoever is signed in may read them.</summary>
[OwnAccount]
internal sealed record GetForms : Query<FormList>;
