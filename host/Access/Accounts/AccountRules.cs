using FluentValidation;

namespace ClassTeacherPlatform.Host.Access.Accounts;

internal static class AccountRules
{
    public static void Role<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(role => Access.Role.Given.Contains(role)).WithMessage("Accounts.RoleUnknown");

    public static void Reason<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(reason => !string.IsNullOrWhiteSpace(reason)).WithMessage("Accounts.ReasonMissing").MaximumLength(500).WithMessage("Accounts.ReasonTooLong");
}
