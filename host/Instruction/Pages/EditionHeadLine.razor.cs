using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>Approver, order and days of an edition in one line.</summary>
public sealed partial class EditionHeadLine
{
    [Parameter, EditorRequired]
    public EditionView Edition { get; set; } = null!;

    private IEnumerable<string> Facts => new[]
    {
        Edition.Head.Approver is { Length: > 0 } approver ? T.Text["Instruction.ApprovedBy", approver] : null,
        Edition.Head.Order is { Length: > 0 } order ? T.Text["Instruction.ByOrder", order] : null,
        Edition.Head.ApprovedOn is { } approved ? T.Text["Instruction.ApprovedOn", Say(approved)] : null,
        Edition.Head.EffectiveFrom is { } from ? T.Text["Instruction.HoldsFrom", Say(from)] : null,
    }.OfType<string>();

    internal static string Say(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}
