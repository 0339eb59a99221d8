using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <summary>Blanks of one form for a class, one a person, with what the school knows filled in.</summary>
/// <param name="ClassId">The class.</param>
/// <param name="FormId">The form; null for the first that concerns somebody of the class.</param>
/// <param name="OnlyMissing">Only for those whose answer is awaited.</param>
/// <param name="Language">Of the form's text: <c>ru</c> or <c>en</c>.</param>
[Requires(Permission.Register, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record GetBlanks(SchoolClassId ClassId, FormId? FormId, bool OnlyMissing, string Language) : Query<BlankStack>, IForClass;
