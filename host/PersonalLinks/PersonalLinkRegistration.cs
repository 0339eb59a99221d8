using ClassTeacherPlatform.Host.PersonalLinks.Asks;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>Registers personal links of families.</summary>
internal static class PersonalLinkRegistration
{
    public static void AddPersonalPages(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<PersonalLinkSettings>(configuration.GetSection("PersonalLinks"));

    /// <summary>Part of the kernel: links in its register, asks of modules.</summary>
    public static void AddPersonalLinks(this IServiceCollection services)
    {
        services.AddOptions<PersonalLinkSettings>();
        services.AddScoped<LinkScope>().AddScoped<LinkRules>().AddScoped<LinkReader>().AddScoped<FactChoice>();
        services.AddScoped<IPersonalLinks, FamilyLinks>().AddScoped<LinkIssuer>();
        services.AddScoped<IPersonalIdentity>(s => s.GetRequiredService<RequestFrame>());
        services.TryAddScoped<ILinkAccounts, LinkAccounts>();
        services.TryAddSingleton<ILinkMail, NoLinkMail>();
        services.AddSingleton<SchoolAddress>().AddSingleton<AskBoard>();
    }
}
