using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>One form with all its versions; without any where it is new.</summary>
[OwnAccount]
internal sealed record GetForm(FormId FormId) : Query<FormHistory>;
