using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>The register's words.</summary>
internal static class RowTexts
{
    public static string Kind(RegisterKind kind) => T.Text[$"Register.Kind.{kind}"];

    public static string Standing(EntryStanding standing) => T.Text[$"Register.Standing.{standing}"];

    public static string? Route(AnswerRoute? route) => route is { } known ? T.Text[$"Register.Route.{known}"] : null;

    public static string Capacity(RegisterRow row) => row.Capacity is { } kind ? T.Text[$"Blank.Authority.{kind}"] : T.Text["Register.Self"];
}
