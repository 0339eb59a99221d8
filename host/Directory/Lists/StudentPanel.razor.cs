using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>What the directory holds of one student, with the forms that change it.</summary>
public sealed partial class StudentPanel
{
    [CascadingParameter]
    private StudentRecord Record { get; set; } = null!;

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string NameOf(StudentRow row) => string.Join(' ', new[] { row.Family, row.Given, row.Patronymic }.OfType<string>());

    private static string NameOf(GuardianRow row) => string.Join(' ', new[] { row.Family, row.Given, row.Patronymic }.OfType<string>());

    private static string Period(DateOnly from, DateOnly? until) =>
        until is { } last ? T.Text["Lists.FromUntil", Days.Write(from), Days.Write(last)] : T.Text["Lists.Since", Days.Write(from)];

    private static string RightsOf(GuardianLinkRow link) => string.Join("; ",
        link.MaySee ? T.Text["Lists.Sees"] : T.Text["Lists.SeesNot", link.MaySeeProof ?? "—"],
        link.MaySign ? T.Text["Lists.Signs"] : T.Text["Lists.SignsNot"]);

    private bool HasEnded(GuardianLinkRow link) => link.Until < Clock.Today;
}
