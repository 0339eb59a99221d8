using System.Globalization;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Access.Cli;

/// <summary>What was typed after <c>accounts add</c>.</summary>
internal sealed record AskedAccount(string Login, string Name, string Role, IReadOnlyList<string> Classes, string? From, string? Order)
{
    /// <summary>The first day; null where none was typed.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What cannot be understood; null for nothing.</summary>
    public string? Problem =>
        !Access.Role.Given.Contains(Role) ? T.Text["Cli.Accounts.BadRole", Role, string.Join(", ", Access.Role.Given)]
        : From is not null && Day is null ? T.Text["Cli.Calendar.BadDate", From]
        : Classes.FirstOrDefault(c => ClassNames.Parse(c) is null) is { } name ? T.Text["Cli.Accounts.NoClass", name]
        : null;
}
