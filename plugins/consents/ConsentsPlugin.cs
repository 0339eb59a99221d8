using ClassTeacherPlatform.Consents.Answering;
using ClassTeacherPlatform.Consents.ByLink;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Duties;
using ClassTeacherPlatform.Consents.Withdrawing;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Consents;

/// <summary>Clause 4: consent and non-consent of families.</summary>
public sealed class ConsentsPlugin : Plugin
{
    public const string RegisterDuty = "consents.register";
    public const string SchoolSystemDuty = "consents.school-system";

    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services.AddSingleton(ConsentSettings.Read(plugin.Settings));
        plugin.Services.AddScoped<AnswerDesk>().AddScoped<WithdrawalDesk>().AddScoped<LinkForms>();
        plugin.Store<ConsentsContext>()
            .Duty<EverybodyHasAnswered>(RegisterDuty)
            .Duty<SchoolSystemAgrees>(SchoolSystemDuty)
            .PersonalAsks<FormsToAnswer>();
    }
}
