namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>Addresses of one link's pages, with the language that was chosen on them: nothing is stored for it.</summary>
public sealed record PersonalAddress(string Secret, string? Language)
{
    public const string Root = "/l";

    public const string LanguageKey = "lang";

    public string Home => To(string.Empty);

    public static PersonalAddress Of(HttpContext http, string secret) =>
        new(secret, http.Request.Query[LanguageKey].ToString() is "ru" or "en" ? http.Request.Query[LanguageKey].ToString() : null);

    public string To(string page) => $"{Root}/{Secret}{page}{(Language is null ? null : $"?{LanguageKey}={Language}")}";

    public string In(string language) => (this with { Language = language }).Home;
}
