using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Requests;
using ClassTeacherPlatform.Sdk.Texts;

namespace ClassTeacherPlatform.Host.Web;

/// <inheritdoc/>
internal sealed class RefusalTexts(TimeProvider time) : IRefusalTexts
{
    /// <summary>Weak, so that the texts of an unloaded plugin are not held.</summary>
    private readonly ConditionalWeakTable<Assembly, TextCatalog> _catalogs = [];

    public string Describe(Refusal refusal, Assembly owner) => refusal switch
    {
        Refusal.SignedOut => T.Text["Refused.SignedOut"],
        Refusal.Forbidden => T.Text["Refused.Forbidden"],
        Refusal.Frozen => T.Text["Refused.Frozen"],
        Refusal.Invalid invalid => string.Join(' ', invalid.Errors.Select(error => Owned(owner, error.Code, [])).Distinct()),
        Refusal.Overtaken overtaken => T.Text["Refused.Overtaken", overtaken.By, Clock(overtaken.At), Owned(owner, overtaken.Code, [])],
        Refusal.NotAvailable missing => missing.Module is { } module ? T.Text["Refused.NotAvailable", module] : T.Text["Refused.NotAvailableAtAll"],
        Refusal.SwitchedOff off => T.Text["Refused.SwitchedOff", off.Module],
        Refusal.Rule rule => Owned(owner, rule.Code, rule.Arguments),
        _ => throw new UnreachableException(),
    };

    private static string Texted(TextCatalog catalog, string code, IReadOnlyList<string> arguments) =>
        arguments.Count == 0 ? catalog[code] : catalog[code, [.. arguments]];

    private string Owned(Assembly owner, string code, IReadOnlyList<string> arguments)
    {
        var catalog = _catalogs.GetValue(owner, TextCatalog.Of);
        return Texted(catalog.Has(code) ? catalog : T.Text, code, arguments);
    }

    private string Clock(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, time.LocalTimeZone).ToString("g", CultureInfo.CurrentCulture);
}
