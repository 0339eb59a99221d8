using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <summary>Blanks of a form for a class, as they leave the printer.</summary>
public sealed partial class BlanksPage
{
    private const string Missing = "missing";

    private BlankStack? _stack;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "form")]
    private Guid? Form { get; set; }

    /// <summary><c>missing</c>: only for those whose answer is awaited.</summary>
    [SupplyParameterFromQuery(Name = "only")]
    private string? Only { get; set; }

    [SupplyParameterFromQuery(Name = "lang")]
    private string? Language { get; set; }

    private bool OnlyMissing => Only == Missing;

    protected override async Task LoadAsync() => _stack = ClassId is { } classId
        ? await Ask(new GetBlanks(new SchoolClassId(classId), Form is { } form ? new FormId(form) : null, OnlyMissing, Language ?? "ru"))
        : null;

    private void ChooseForm(ChangeEventArgs change) => Go("form", (string?)change.Value);

    private void ChooseLanguage(ChangeEventArgs change) => Go("lang", (string?)change.Value);

    private void ChooseMissing(ChangeEventArgs change) => Go("only", change.Value is true ? Missing : null);

    private void Go(string name, string? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, value));
}
