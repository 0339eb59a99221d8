using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>What the register is narrowed to. A name looked for never stands in the address.</summary>
public sealed partial class RegisterFilters
{
    [Parameter, EditorRequired]
    public required RegisterFilter Filter { get; set; }

    [Parameter]
    public EventCallback<RegisterFilter> FilterChanged { get; set; }

    /// <summary>Null: all classes.</summary>
    [Parameter]
    public Guid? Class { get; set; }

    [Parameter]
    public EventCallback<Guid?> ClassChanged { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<SchoolClass> Classes { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FormText> Forms { get; set; }

    /// <summary>All classes means the whole school here, with those who have left.</summary>
    [Parameter]
    public bool WholeSchool { get; set; }

    private bool IsNarrow => Filter is not
    {
        Standing: null, EventFrom: null, EventUntil: null, RegisteredFrom: null, RegisteredUntil: null, HasScan: null, HasOriginal: null, InSchoolSystem: null,
    };

    private IEnumerable<EntryStanding> Standings => Enum.GetValues<EntryStanding>().Where(standing => Filter.ShowVoid || standing != EntryStanding.Void);

    private IEnumerable<(string Id, bool? Value, Func<ChangeEventArgs, Task> Change)> Choices =>
    [
        ("Scan", Filter.HasScan, change => TellAsync(Filter with { HasScan = YesNo(change) })),
        ("Original", Filter.HasOriginal, change => TellAsync(Filter with { HasOriginal = YesNo(change) })),
        ("SchoolSystem", Filter.InSchoolSystem, change => TellAsync(Filter with { InSchoolSystem = YesNo(change) })),
    ];

    private string Summary => string.Join(" · ", new FilterSummary(Filter, Forms, Classes.FirstOrDefault(one => one.Id.Value == Class)?.Name).Parts);

    private static string? Text(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private static string Said(bool? value) => value switch { true => "yes", false => "no", null => string.Empty };

    private static bool? YesNo(ChangeEventArgs change) => Text(change) switch { "yes" => true, "no" => false, _ => null };

    private static FormId? FormOf(ChangeEventArgs change) => Guid.TryParse(Text(change), out var id) ? new FormId(id) : null;

    private static TEnum? EnumOf<TEnum>(ChangeEventArgs change)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(Text(change), out var value) ? value : null;

    private RegisterFilter ShowVoid(bool show) => Filter with
    {
        ShowVoid = show,
        Standing = !show && Filter.Standing == EntryStanding.Void ? null : Filter.Standing,
    };

    private Task TellAsync(RegisterFilter filter) => FilterChanged.InvokeAsync(filter);

    private Task ChooseClass(ChangeEventArgs change) => ClassChanged.InvokeAsync(Guid.TryParse(Text(change), out var id) ? id : null);
}
