using ClassTeacherPlatform.Host.Mail.Bounces;
using ClassTeacherPlatform.Host.Mail.Queue;
using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Mail.Settings;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Registers e-mail.</summary>
internal static class MailRegistration
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddScoped<IMail, MailService>().AddScoped<MailEnding>().AddScoped<MailSettingsShelf>().AddScoped<MailList>();
        services.AddSingleton<MailSeal>().AddSingleton<MailPasswords>().AddSingleton<MailFolders>();
        services.AddSingleton<MailQueue>().AddSingleton<MimeComposer>().AddSingleton<MailParcel>().AddSingleton<AcceptedMarks>();
        services.AddSingleton<MailStanding>().AddSingleton<MailRate>().AddSingleton<IMailTransports, MailTransports>();
        services.AddSingleton<BounceDesk>().AddSingleton<BounceFolder>().AddSingleton<BounceMailbox>().AddSingleton<MailNotice>();
        services.AddSingleton<BounceWatch>().AddHostedService(s => s.GetRequiredService<BounceWatch>());
        services.AddSingleton<MailRound>().AddSingleton<MailPump>().AddHostedService(s => s.GetRequiredService<MailPump>());
    }
}
