using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.Duties;
using ClassTeacherPlatform.Credentials.Import;
using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.Register;
using ClassTeacherPlatform.Credentials.Secrets;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Credentials.Steps;
using ClassTeacherPlatform.Credentials.Undertakings;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Plugins;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Credentials;

/// <summary>How each student and guardian gets access to the school IS (clause 1), and that nobody passes it on (clauses 9 and 10).</summary>
public sealed class CredentialsPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        plugin.Services.AddSingleton(CredentialSettings.Read(plugin.Settings))
            .AddScoped<SlipBook>().AddScoped<SlipPeople>().AddScoped<SlipNumbers>().AddScoped<SlipPreparer>().AddScoped<SlipRegistrar>()
            .AddScoped<AccountPlanner>().AddScoped<SecretShelf>().AddScoped<SlipPrinter>().AddScoped<RegisterReader>()
            .AddScoped<UndertakingWords>().AddScoped<UndertakingPeople>().AddScoped<UndertakingBook>().AddScoped<UndertakingRegister>()
            .AddScoped<UndertakingBlanks>().AddScoped<ClassUndertakingsReader>();
        plugin
            .Store<CredentialsContext>()
            .Template(new DocumentTemplate(SlipPrinter.Template, "КРД", T.Text, "Template.Slip", ["holder", "number", "access", "code"]))
            .Template(new DocumentTemplate(GetSignatureSheetHandler.Template, "ВЕД", T.Text, "Template.Sheet", ["class", "people"]))
            .Template(new DocumentTemplate(Act.Template, "АУС", T.Text, "Template.Act", ["count", "reason", "by", "moment", "slips"]))
            .Template(new DocumentTemplate(UndertakingWords.Template, "ОБЗ", T.Text, "Template.Undertaking", ["name", "year"]))
            .Duty<HandOutDuty>(Names.HandOut)
            .Duty<UndertakingsDuty>(Names.Undertakings);
    }
}
