using MudBlazor;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The one calm, dense look. Colours agree with the custom properties of app.css, which pages use.</summary>
internal static class Theme
{
    private static readonly string[] Fonts = ["Noto Sans", "system-ui", "sans-serif"];

    public static MudTheme Calm { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1f5f8b",
            PrimaryContrastText = "#ffffff",
            Secondary = "#4a5a68",
            Info = "#1f5f8b",
            Success = "#2a6e3f",
            Warning = "#8a5a00",
            Error = "#a3262a",
            Background = "#ffffff",
            Surface = "#ffffff",
            TextPrimary = "#1c2730",
            TextSecondary = "#4a5a68",
            TextDisabled = "#6b7883",
            ActionDefault = "#4a5a68",
            LinesDefault = "#d5dce2",
            LinesInputs = "#76838e",
            TableLines = "#d5dce2",
            TableHover = "#f1f5f8",
            Divider = "#d5dce2",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = ".875rem", LineHeight = "1.43", LetterSpacing = "normal" },
            Button = new ButtonTypography { TextTransform = "none", FontWeight = "600", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontSize = ".8rem" },
        },
    };
}
