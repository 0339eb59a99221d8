using System.Globalization;
using ClassTeacherPlatform.Consents.Data;
using Microsoft.AspNetCore.Components.Web;

namespace ClassTeacherPlatform.Consents.Stack;

/// <summary>The keyboard of the grid. Letters count by their place too: Д and Н on a keyboard left in Latin are L and Y.</summary>
internal static class StackKeys
{
    public static StackKey Of(KeyboardEventArgs pressed) => pressed switch
    {
        { AltKey: true } or { MetaKey: true } => StackKey.None,
        { CtrlKey: true, Key: "Enter" } => StackKey.Register,
        { CtrlKey: true } => StackKey.None,
        _ => Plain(pressed.Key),
    };

    /// <summary>Carries out what concerns the grid alone; false where the page has to act.</summary>
    public static bool Apply(StackGrid grid, StackKey key)
    {
        switch (key)
        {
            case StackKey.Up: grid.Move(-1, 0); return true;
            case StackKey.Down: grid.Move(1, 0); return true;
            case StackKey.Left: grid.Move(0, -1); return true;
            case StackKey.Right: grid.Move(0, 1); return true;
            case StackKey.First: grid.Move(-grid.Rows.Count, 0); return true;
            case StackKey.Last: grid.Move(grid.Rows.Count, 0); return true;
            case StackKey.Yes: grid.Answer(Decision.Given); return true;
            case StackKey.No: grid.Answer(Decision.Refused); return true;
            case StackKey.Turn: grid.Turn(); return true;
            case StackKey.Clear when grid.Active is { } cell: grid.Set(cell, null); return true;
            case StackKey.PageLater: grid.Shift(1); return true;
            case StackKey.PageEarlier: grid.Shift(-1); return true;
            case StackKey.PageMore: grid.Lengthen(1); return true;
            case StackKey.PageFewer: grid.Lengthen(-1); return true;
            case StackKey.Clear or StackKey.None: return true;
            case StackKey.Exception or StackKey.Register: return false;
        }

        return false;
    }

    private static StackKey Plain(string key) => key switch
    {
        "ArrowUp" => StackKey.Up,
        "ArrowDown" => StackKey.Down,
        "ArrowLeft" => StackKey.Left,
        "ArrowRight" => StackKey.Right,
        "Home" => StackKey.First,
        "End" => StackKey.Last,
        "Enter" => StackKey.Yes,
        " " => StackKey.Turn,
        "Backspace" or "Delete" => StackKey.Clear,
        "PageDown" => StackKey.PageLater,
        "PageUp" => StackKey.PageEarlier,
        "+" or "=" => StackKey.PageMore,
        "-" => StackKey.PageFewer,
        "F2" => StackKey.Exception,
        _ => Letter(key.ToUpperInvariant(), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"),
    };

    private static StackKey Letter(string key, bool english) => (key, english) switch
    {
        ("Д", _) or ("L", false) or ("Y", true) => StackKey.Yes,
        ("Н", _) or ("Y", false) or ("N", true) => StackKey.No,
        _ => StackKey.None,
    };
}
