using System.Globalization;
using System.Text.Json;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.DataFiles;

/// <summary>One object of a data file. What is missing or of another kind becomes a problem of the file, and a harmless value here.</summary>
internal sealed class FileObject(DataFile file, JsonElement element, string place)
{
    public string Place => place;

    public void Wrong(string name, string code, params string[] arguments) => file.Add(PlaceOf(name), code, arguments);

    /// <summary>A name that nobody knows is a typing error: passing over it would lose what it says.</summary>
    public void AllowOnly(params string[] names)
    {
        foreach (var property in element.EnumerateObject().Where(p => !names.Contains(p.Name)))
        {
            Wrong(property.Name, "File.UnknownName", property.Name, string.Join(", ", names.Where(n => n[0] != '$')));
        }
    }

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string name) => Find(name, JsonValueKind.String, "File.NotText")?.GetString();

    public string NeededText(string name)
    {
        var text = Text(name);
        if (string.IsNullOrWhiteSpace(text) && (text is not null || !Has(name)))
        {
            Missing(name);
        }

        return text ?? string.Empty;
    }

    public int NeededNumber(string name)
    {
        var number = 0;
        if (!Has(name))
        {
            Missing(name);
        }
        else if (Find(name, JsonValueKind.Number, "File.NotNumber") is { } value && !value.TryGetInt32(out number))
        {
            Wrong(name, "File.NotNumber");
        }

        return number;
    }

    public bool Flag(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => Complain(name, "File.NotFlag"),
        };

    public DateOnly? Day(string name) => Text(name) is { } text ? AsDay(text, PlaceOf(name)) : null;

    public DateOnly NeededDay(string name)
    {
        if (!Has(name))
        {
            Missing(name);
        }

        return Day(name) ?? default;
    }

    public LocalText? Local(string name)
    {
        if (Object(name) is not { } text)
        {
            return null;
        }

        text.AllowOnly("ru", "en");
        return new LocalText(text.NeededText("ru"), text.NeededText("en"));
    }

    public LocalText NeededLocal(string name)
    {
        if (!Has(name))
        {
            Missing(name);
        }

        return Local(name) ?? new LocalText(string.Empty, string.Empty);
    }

    public FileObject? Object(string name) =>
        Find(name, JsonValueKind.Object, "File.NotObject") is { } value ? new FileObject(file, value, PlaceOf(name)) : null;

    public IReadOnlyList<FileObject> Objects(string name) =>
        [.. Items(name, JsonValueKind.Object, "File.NotObject").Select(item => new FileObject(file, item.Value, item.Place))];

    public IReadOnlyList<string> Texts(string name) =>
        [.. Items(name, JsonValueKind.String, "File.NotText").Select(item => item.Value.GetString()!)];

    public IReadOnlyList<DateOnly> Days(string name) =>
        [.. Items(name, JsonValueKind.String, "File.NotText").Select(item => AsDay(item.Value.GetString()!, item.Place)).OfType<DateOnly>()];

    /// <summary>The place of an item of a list, for <see cref="Wrong"/>.</summary>
    public static string Item(string list, int index) => JsonPlaces.Of(list, index);

    private IEnumerable<(JsonElement Value, string Place)> Items(string name, JsonValueKind kind, string code)
    {
        if (Find(name, JsonValueKind.Array, "File.NotList") is not { } list)
        {
            yield break;
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var at = JsonPlaces.Of(PlaceOf(name), index++);
            if (item.ValueKind == kind)
            {
                yield return (item, at);
            }
            else
            {
                file.Add(at, code);
            }
        }
    }

    private DateOnly? AsDay(string text, string at)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        file.Add(at, "File.NotDay", text);
        return null;
    }

    private JsonElement? Find(string name, JsonValueKind kind, string code)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == kind || Complain(name, code) ? value : null;
    }

    private bool Complain(string name, string code)
    {
        Wrong(name, code);
        return false;
    }

    private void Missing(string name) => file.Add(Place, "File.Missing", name);

    private string PlaceOf(string name) => JsonPlaces.Of(place, name);
}
