using static ClassTeacherPlatform.EndToEnd.Support.Accounts;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>Every page of the host and of the shipped plugins: a new page is a line here.</summary>
internal static class PageTable
{
    private static readonly string[] Everybody = [Teacher7A, Deputy, Head, Secretary, Admin, Helpdesk, Officer];
    private static readonly string[] WithClasses = [Teacher7A, Deputy, Head, Secretary];
    private static readonly string[] Leading = [Teacher7A, Deputy, Head];
    private static readonly string[] Lists = [Secretary, Deputy];

    public static IReadOnlyList<PageEntry> All { get; } =
    [
        new("/", Everybody),
        new("/classes", Leading),
        new("/classes/{class}", Leading) { HasOwnHeading = true },
        new("/overview", Deputy, Head),
        new("/students/{student}", WithClasses) { HasOwnHeading = true },
        new("/not-found", Teacher7A),
        new("/instruction", Teacher7A, Deputy, Head, Admin),
        new("/instruction/edit", Deputy, Admin),
        new("/calendar", Everybody),
        new("/lists", Lists),
        new("/lists?class={class}&student={student}", Lists),
        new("/import", Lists),
        new("/documents", Deputy, Head, Secretary),
        new("/documents/templates", Deputy, Admin),
        new("/documents/templates/breach-reporting.head-notice", Deputy, Admin),
        new("/mail", Deputy, Head, Secretary, Admin),
        new("/mail/settings", Admin),
        new("/modules", Admin),
        new("/account", Everybody),
        new("/account/password", Teacher7A),
        new("/account/second-factor", Admin),
        new("/accounts", Admin),
        new("/roles", Admin),
        new("/operations", Deputy, Head, Admin, Officer),
        new("/access-records", Head, Officer),
        new("/personal-links?class={class}", WithClasses),
        new("/consents?class={class}", WithClasses),
        new("/consents/stack?class={class}", WithClasses),
        new("/consents/blanks?class={class}", WithClasses),
        new("/consents/register", WithClasses),
        new("/consents/student/{student}", WithClasses) { HasOwnHeading = true },
        new("/consents/answer?student={student}&form={form}", WithClasses),
        new("/consents/forms", Deputy, Head, Secretary),
        new("/consents/forms/{form}", Deputy, Head, Secretary) { HasOwnHeading = true },
        new("/acknowledgements?class={class}", WithClasses),
        new("/acknowledgements/sheet?class={class}", WithClasses),
        new("/acknowledgements/contents?class={class}", WithClasses),
        new("/acknowledgements/publish?class={class}", WithClasses),
        new("/acknowledgements/school-system?class={class}", WithClasses),
        new("/acknowledgements/student/{student}", WithClasses) { HasOwnHeading = true },
        new("/acknowledgements/register", WithClasses),
        new("/breach-reporting", Everybody),
        new("/breach-reporting/report", Everybody),
        new("/breach-reporting/1", Teacher7A, Head, Helpdesk, Officer),
        new("/breach-reporting/1/papers", Head, Officer),
        new("/breach-reporting/1/review", Head),
        new("/breach-reporting/1/redo", Head, Officer),
        new("/breach-reporting/1/exposure", Head, Officer),
        new("/breach-reporting/security?class={class}", Teacher7A, Deputy, Head),
        new("/breach-reporting/access-list", Head, Officer),
        new("/credentials?class={class}", WithClasses),
        new("/credentials/import?class={class}", WithClasses),
        new("/credentials/register?class={class}", WithClasses),
        new("/paper-extracts?class={class}", WithClasses),
        new("/paper-extracts/statements?class={class}", Teacher7A, Deputy, Secretary),
        new("/paper-extracts/load?class={class}", Teacher7A, Deputy, Secretary),
        new("/paper-extracts/student/{student}", WithClasses) { HasOwnHeading = true },
        new("/paper-extracts/register", WithClasses),
        new("/paper-extracts/periods", Deputy, Head, Secretary),
        new("/paper-extracts/school", Deputy, Head, Secretary),
        new("/credentials/undertakings?class={class}", WithClasses),
        new("/credentials/my-undertaking", Everybody),
        new("/credentials/staff-undertakings", Deputy, Head, Officer),
    ];

    public static TheoryData<string> Accounts { get; } = [.. All.SelectMany(page => page.Accounts).Distinct(StringComparer.Ordinal)];

    public static IEnumerable<PageEntry> Of(string account) => All.Where(page => page.Accounts.Contains(account));
}
