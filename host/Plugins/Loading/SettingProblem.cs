using NJsonSchema;
using NJsonSchema.Validation;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Says which setting does not hold, by its title, and what would.</summary>
internal static class SettingProblem
{
    public static LocalText Of(ValidationError error) =>
        Reason.Of("SettingsBroken", TitleOf(error), Wanted(error));

    private static LocalText TitleOf(ValidationError error)
    {
        var name = (error.Path ?? string.Empty).TrimStart('#', '/');
        var title = error.Schema?.Title;
        return new LocalText(title ?? name, error.Schema?.ExtensionData?.TryGetValue("titleEn", out var english) == true && english is string en ? en : title ?? name);
    }

    private static LocalText Wanted(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.IntegerExpected => Reason.Of("Setting.Integer"),
        ValidationErrorKind.NumberExpected => Reason.Of("Setting.Number"),
        ValidationErrorKind.BooleanExpected => Reason.Of("Setting.Boolean"),
        ValidationErrorKind.NumberTooSmall => Reason.Of("Setting.AtLeast", error.Schema?.Minimum),
        ValidationErrorKind.NumberTooBig => Reason.Of("Setting.AtMost", error.Schema?.Maximum),
        ValidationErrorKind.NotInEnumeration => Reason.Of("Setting.OneOf", string.Join(", ", error.Schema?.Enumeration ?? [])),
        ValidationErrorKind.PropertyRequired => Reason.Of("Setting.Required"),
        ValidationErrorKind.NoAdditionalPropertiesAllowed => Reason.Of("Setting.Unknown"),
        ValidationErrorKind.DateExpected => Reason.Of("Setting.Date"),
        ValidationErrorKind.NoTypeValidates when error is ChildSchemaValidationError child
            && child.Errors.SelectMany(e => e.Value).FirstOrDefault(e => e.Kind != ValidationErrorKind.NullExpected) is { } inner => Wanted(inner),
        _ => Reason.Of("Setting.Other", error.Kind),
    };
}
