using System.Text.Json;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Loading;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

public sealed class PluginSettingsTests
{
    private const string Schema = """
        {
          "type": "object", "additionalProperties": false,
          "properties": {
            "age": { "type": "integer", "minimum": 6, "maximum": 18, "title": "Возраст", "titleEn": "Age" },
            "days": { "type": ["integer", "null"], "minimum": 0, "title": "Дней" },
            "week": { "enum": ["five", "six"], "title": "Неделя" }
          }
        }
        """;

    [Theory]
    [InlineData("""{"age":"abc"}""", "Настройка модуля «Возраст»: нужно целое число.", "The module's setting “Age”: a whole number is needed.")]
    [InlineData("""{"age":5}""", "Настройка модуля «Возраст»: не меньше 6.", "The module's setting “Age”: at least 6.")]
    [InlineData("""{"age":19}""", "Настройка модуля «Возраст»: не больше 18.", "The module's setting “Age”: at most 18.")]
    [InlineData("""{"week":"seven"}""", "Настройка модуля «Неделя»: одно из: five, six.", "The module's setting “Неделя”: one of: five, six.")]
    [InlineData("""{"moon":1}""", "Настройка модуля «moon»: такой настройки у модуля нет, уберите её.", "The module's setting “moon”: the module has no such setting, take it away.")]
    public void Check_WhatDoesNotHold_SaysWhichSettingAndWhatWould(string settings, string russian, string english)
    {
        var manifest = new PluginManifest { Id = "notes", Settings = JsonDocument.Parse(Schema).RootElement };

        var problem = PluginSettings.ProblemOf(manifest, JsonDocument.Parse(settings).RootElement)!;

        Assert.Equal((russian, english), (problem.Ru, problem.En));
    }
}
