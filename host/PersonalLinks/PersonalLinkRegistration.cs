using ClassTeacherPlatform.Host.Mail;
using ClassTeacherPlatform.Host.PersonalLinks.Answer;
using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.PersonalLinks.Identify;
using ClassTeacherPlatform.Host.PersonalLinks.Issue;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Registers personal links of families.</summary>
internal static class PersonalLinkRegistration
{
    /// <summary>The pages: settings, the cookie of who identified himself, limits.</summary>
    public static void AddPersonalPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PersonalLinkSettings>(configuration.GetSection("PersonalLinks"));
        services.AddAuthentication().AddCookie(PersonalCookie.Scheme, cookie =>
        {
            cookie.Cookie.Name = "ctp.personal";
            cookie.Cookie.Path = PersonalAddress.Root;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = PersonalCookie.Lasts;
            cookie.SlidingExpiration = false;
        });
        services.AddRateLimiter(limits => limits.AddPolicy<string, LinkLimit>(LinkLimit.Name));
        services.AddScoped<LinkDoor>().AddScoped<LinkTries>().AddScoped<LinkCodes>().AddScoped<Identification>().AddScoped<Identifying>();
        services.AddScoped<PersonalCookie>().AddScoped<PersonalVisit>().AddScoped<AskIdentity>().AddScoped<Answering>();
        services.AddSingleton<CodeLimit>();
    }

    /// <summary>Part of the kernel: links in its register, asks of modules.</summary>
    public static void AddPersonalLinks(this IServiceCollection services)
    {
        services.AddOptions<PersonalLinkSettings>();
        services.AddScoped<LinkScope>().AddScoped<LinkRules>().AddScoped<LinkReader>().AddScoped<FactChoice>();
        services.AddScoped<IPersonalLinks, FamilyLinks>().AddScoped<LinkIssuer>();
        services.AddScoped<LinkPeople>().AddScoped<LinkMails>().AddScoped<LinkLetters>();
        services.AddScoped<IPersonalIdentity>(s => s.GetRequiredService<RequestFrame>());
        services.TryAddScoped<ILinkAccounts, LinkAccounts>();
        // By its own type: a module without the power to send mail may still issue links.
        services.TryAddScoped<MailService>();
        services.AddSingleton<SchoolAddress>().AddSingleton<AskBoard>();
    }
}
