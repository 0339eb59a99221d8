using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>Representatives with their rights and the days of the link.</summary>
public sealed partial class FamilyTable
{
    [Parameter, EditorRequired]
    public IReadOnlyList<GuardianLink> Links { get; set; } = [];

    [Parameter, EditorRequired]
    public string Caption { get; set; } = string.Empty;

    private static string YesNo(bool may) => T.Text[may ? "Card.Yes" : "Card.No"];
}
