using System.Globalization;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A text in both languages, as manifests carry it.</summary>
/// <param name="Ru">Russian.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Ru, string En)
{
    public override string ToString() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}
