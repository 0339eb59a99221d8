using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>One module: its state in words, its switch, its duties, its settings, its health.</summary>
public sealed partial class ModuleCard
{
    [Parameter, EditorRequired]
    public ModuleView Module { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private string HeadId => $"module-{Module.Id}{(Module.IsDuplicate ? "-2" : string.Empty)}";

    private string Facts => string.Join(" · ", new[] { Module.Version, Module.Publisher, Module.Sdk.Length == 0 ? string.Empty : $"SDK {Module.Sdk}" }.Where(f => f.Length > 0));

    private string Look => Module.State switch
    {
        PluginState.Enabled => "done",
        PluginState.Quarantined => "overdue",
        PluginState.Found or PluginState.Verified or PluginState.Migrated or PluginState.Disabled => "due",
    };

    private string Sign => Module.State switch
    {
        PluginState.Enabled => "✓",
        PluginState.Quarantined => "!",
        PluginState.Found or PluginState.Verified or PluginState.Migrated or PluginState.Disabled => "○",
    };

    private string FaultsText => Module.Faults is { } faults
        ? T.Text["Modules.FaultsText", faults.Count, faults.LastError, Clock.AtSchool(faults.LastAt).ToString("g", CultureInfo.CurrentCulture)]
        : T.Text["Modules.None"];

    private string SwitchesText => Module.Switches is { } switches
        ? T.Text["Modules.SwitchesText", switches.Count, switches.Alive, (switches.BytesPerSwitch / 1024d).ToString("N0", CultureInfo.CurrentCulture)]
        : T.Text["Modules.None"];

    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task SwitchAsync()
    {
        if (!Module.IsWanted || await Questions.ConfirmAsync(
            T.Text["Modules.Disable.Title", Module.Title], T.Text["Modules.Disable.What"], T.Text["Modules.Disable"]))
        {
            await Do(new SwitchModule(Module.Id, !Module.IsWanted), T.Text["Modules.Written"]);
        }
    }

    private Task SwitchDutyAsync(ModuleDuty duty, bool isOn) => Do(new SwitchDuty(Module.Id, duty.Id, isOn), T.Text["Modules.Written"]);

    private Task ChooseVersionAsync(ChangeEventArgs change) =>
        Do(new ChooseVersion(Module.Id, (string?)change.Value is { Length: > 0 } version ? version : null), T.Text["Modules.Written"]);

    private Task RetryAsync() => Do(new RetryModule(Module.Id), T.Text["Modules.Retried"]);
}
