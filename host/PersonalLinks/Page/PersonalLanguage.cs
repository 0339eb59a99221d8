using Microsoft.AspNetCore.Localization;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>On the pages of a personal link the language stands in the address: opening a page stores nothing, and the secret goes to no other address.</summary>
internal sealed class PersonalLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var asked = httpContext.Request.Path.StartsWithSegments(PersonalAddress.Root, StringComparison.Ordinal)
            ? httpContext.Request.Query[PersonalAddress.LanguageKey].ToString()
            : string.Empty;
        return Task.FromResult(asked is "ru" or "en" ? new ProviderCultureResult(asked) : null);
    }
}
