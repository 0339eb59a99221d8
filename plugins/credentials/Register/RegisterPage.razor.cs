using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Register;

/// <summary>The register of slips («Журнал регистрации выдачи реквизитов доступа»).</summary>
public sealed partial class RegisterPage
{
    private const int PageSize = 50;

    private SlipRegister? _register;
    private string _search = string.Empty;
    private int _page = 1;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private bool IsEmpty => _register is not { Rows.Count: > 0 };

    protected override async Task LoadAsync() => _register = ClassId is { } id ? await Ask(new GetSlipRegister(new SchoolClassId(id), _search)) : null;

    private static string? Struck(RegisterRow row) => row.IsVoid ? "void" : null;

    private static string HowOf(RegisterRow row) => string.Join(", ", new[]
    {
        row.Step is null ? $"{T.Text[$"Kind.{row.Credential}"]} {row.Login}".Trim() : null,
        row.Recipient is null ? null : $"{row.Recipient} ({Capacities.Of(row.Capacity)})",
        row.Way is { } way ? T.Text[$"Way.{way}"] : null,
        row.Proof is { } proof ? T.Text[$"Proof.{proof}"] : null,
        row.Place,
        row.ScanName,
        row.Note,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private Task SearchAsync(string search)
    {
        (_search, _page) = (search, 1);
        return ReloadAsync();
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportSlipRegister(new SchoolClassId(ClassId!.Value), _search, format)) is { } file)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }
}
