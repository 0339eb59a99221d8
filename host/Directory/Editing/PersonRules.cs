using System.Globalization;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using FluentValidation;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>What every hand-typed person has to hold to.</summary>
internal static class PersonRules
{
    private const int LongestName = 200;

    private const int OldestStudent = 80;

    public static void Name<T>(this IRuleBuilder<T, string> rule, string missing) =>
        rule.Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(missing).MaximumLength(LongestName).WithMessage("Lists.NameTooLong")
            .Must(IsName).WithMessage("Lists.NameSigns");

    public static void Patronymic<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaximumLength(LongestName).WithMessage("Lists.NameTooLong").Must(IsName).WithMessage("Lists.NameSigns");

    /// <summary>Of somebody who goes to school: before today, and not longer ago than a grown-up's age at an evening school.</summary>
    public static void BornOn<T>(this IRuleBuilder<T, DateOnly?> rule, Func<DateOnly> today) =>
        rule.Must(day => day is null || (day < today() && day > today().AddYears(-OldestStudent))).WithMessage("Lists.BornOn");

    /// <summary>Letters of any alphabet with what joins them: no digits, no marks of a spreadsheet or a page.</summary>
    private static bool IsName(string? name) =>
        name is null || name.All(sign => char.IsLetter(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark || " -–—'’ʼ`.()".Contains(sign, StringComparison.Ordinal));

    public static void Phone<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(phone => string.IsNullOrWhiteSpace(phone) || Contacts.Phone(phone) is not null).WithMessage("Lists.Phone");

    public static void Email<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(email => string.IsNullOrWhiteSpace(email) || Contacts.Email(email) is not null).WithMessage("Lists.Email");

    public static void Order<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(order => !string.IsNullOrWhiteSpace(order)).WithMessage("Lists.OrderMissing").MaximumLength(LongestName).WithMessage("Lists.OrderTooLong");

    /// <summary>Tidied; null where nothing was typed.</summary>
    public static string? OrNull(string? text) => PersonNames.Tidy(text ?? string.Empty) is { Length: > 0 } tidy ? tidy : null;
}
