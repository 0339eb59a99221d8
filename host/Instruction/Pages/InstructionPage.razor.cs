using System.Globalization;
using System.Text;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>Our instruction: each clause, the duties that carry it, and what is missing.</summary>
public sealed partial class InstructionPage
{
    private InstructionView? _view;
    private IReadOnlyList<EditionRow> _rows = [];
    private bool _mayEdit;
    private bool _maySwitch;

    /// <summary>An edition's id; none for the one in force.</summary>
    [SupplyParameterFromQuery]
    private Guid? Edition { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private EditionRow? Shown => _rows.FirstOrDefault(r => r.Edition.Id == _view?.Edition.Id);

    private string EditAddress => Edition is { } id ? $"/instruction/edit?edition={id}" : "/instruction/edit";

    protected override async Task LoadAsync()
    {
        _view = await Ask(new GetInstruction(Edition is { } id ? new EntryId(id) : null));
        _rows = await Ask(new GetEditions()) ?? [];
        _mayEdit = await Account.MayAsync(KernelPermissions.InstructionEdit, Closed);
        _maySwitch = await Account.MayAsync(KernelPermissions.Modules, Closed);
    }

    private Task DownloadAsync() => Downloads.SaveAsync(
        $"instruction-{_view!.Edition.Head.EffectiveFrom?.ToString("O", CultureInfo.InvariantCulture) ?? "shipped"}.json", "application/json",
        Encoding.UTF8.GetBytes(_view.File.ToJson()), Closed);
}
