using System.Globalization;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>A page in the navigation.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Order">Its place within the section.</param>
/// <param name="Href">Its address.</param>
/// <param name="TitleRu">Its name in Russian.</param>
/// <param name="TitleEn">Its name in English.</param>
/// <param name="Permission">Who sees it; null for everybody who is signed in.</param>
public sealed record NavigationLink(NavigationSection Section, int Order, string Href, string TitleRu, string TitleEn, string? Permission)
{
    public string Title => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? TitleEn : TitleRu;

    /// <summary>A page of the host, named in its texts.</summary>
    internal static NavigationLink Of(NavigationSection section, int order, string href, string key, string? permission) =>
        new(section, order, href, T.Text.In("ru", key)!, T.Text.In("en", key)!, permission);
}
