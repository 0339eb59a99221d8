using System.Text.Json;
using ClassTeacherPlatform.Host.Plugins.Modules;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Modules;

public sealed class SettingFieldTests
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "age": { "type": "integer", "default": 14, "title": "Возраст" },
            "act": { "type": ["string", "null"], "default": null },
            "strict": { "type": "boolean" },
            "dueOn": { "type": "object", "default": {} }
          }
        }
        """;

    [Fact]
    public void Of_SchemaAndSettings_ShowsWhatIsSetAndWhatHoldsOtherwise()
    {
        var fields = Fields("""{ "act": "12 от 01.09.2026" }""");

        Assert.Equal(["age", "act", "strict", "dueOn"], fields.Select(f => f.Name));
        Assert.Equal(("Возраст", "14", string.Empty), (fields[0].Title, fields[0].Default, fields[0].Text));
        Assert.Equal("12 от 01.09.2026", fields[1].Text);
        Assert.True(fields[2].IsYesNo && fields[3].IsJson && fields[0].IsNumber);
    }

    [Fact]
    public void Write_OfFilledFields_KeepsTheirKindsAndLeavesEmptyOnesOut()
    {
        var fields = Fields("{}");
        (fields[0].Text, fields[2].Text, fields[3].Text) = ("15", "false", """{ "electronic-delivery": "2026-09-30" }""");

        var written = JsonDocument.Parse(SettingField.Write(fields)).RootElement;

        Assert.Equal(15, written.GetProperty("age").GetInt32());
        Assert.Equal(JsonValueKind.False, written.GetProperty("strict").ValueKind);
        Assert.Equal("2026-09-30", written.GetProperty("dueOn").GetProperty("electronic-delivery").GetString());
        Assert.False(written.TryGetProperty("act", out _));
    }

    [Fact]
    public void Write_WhereJsonIsBroken_ThrowsForTheFormToTell()
    {
        var fields = Fields("{}");
        fields[3].Text = "{ oops";

        Assert.ThrowsAny<JsonException>(() => SettingField.Write(fields));
    }

    private static IReadOnlyList<SettingField> Fields(string settings) =>
        SettingField.Of(JsonDocument.Parse(Schema).RootElement, JsonDocument.Parse(settings).RootElement);
}
