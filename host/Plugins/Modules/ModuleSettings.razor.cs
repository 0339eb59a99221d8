using System.Text.Json;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>A module's settings as a form, made from the schema in its manifest.</summary>
public sealed partial class ModuleSettings
{
    private IReadOnlyList<SettingField> _fields = [];
    private string? _read;
    private string? _problem;

    [Parameter, EditorRequired]
    public ModuleView Module { get; set; } = null!;

    protected override Task LoadAsync() => Task.CompletedTask;

    protected override Task OnParametersSetAsync()
    {
        // What a person is typing stays until the file says something else.
        var text = Module.Settings.ValueKind == JsonValueKind.Undefined ? string.Empty : Module.Settings.GetRawText();
        if (_read != text)
        {
            (_read, _fields) = (text, SettingField.Of(Module.SettingsSchema!.Value, Module.Settings));
        }

        return base.OnParametersSetAsync();
    }

    private async Task SaveAsync()
    {
        _problem = null;
        try
        {
            await Do(new ChangeSettings(Module.Id, SettingField.Write(_fields)), T.Text["Modules.Written"]);
        }
        catch (JsonException)
        {
            _problem = T.Text["Modules.FieldNotJson"];
        }
    }
}
