using System.Globalization;
using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>Finds incidents by number, by a name, or by a word of the report; ё and е are one letter.</summary>
internal static class IncidentSearch
{
    public static IEnumerable<IncidentFacts> Find(IEnumerable<IncidentFacts> incidents, string search)
    {
        var wanted = KeyOf(search);
        return wanted.Length == 0 ? incidents : incidents.Where(i => i.Number == wanted || Texts(i).Any(t => KeyOf(t).Contains(wanted, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Texts(IncidentFacts facts) =>
        [facts.Incident.What, facts.Incident.ForSupport ?? string.Empty, facts.Incident.ByName, .. facts.Accesses.Select(a => a.Owner), .. facts.Moments.Select(m => m.Ticket ?? string.Empty)];

    private static string KeyOf(string text) => text.Trim().TrimStart('№').Trim().ToUpper(CultureInfo.CurrentCulture).Replace('Ё', 'Е');
}
