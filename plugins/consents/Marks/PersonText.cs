using ClassTeacherPlatform.Consents.ClassView;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Marks;

/// <summary>People and their answers in words.</summary>
internal static class PersonText
{
    /// <summary>Such as «мать, Белозёрова О. С.», or «обучающийся».</summary>
    public static string Short(PersonLine person) =>
        person.Kind is { } kind ? $"{Kind(kind)}, {person.Name.WithInitials}" : T.Text["Person.Student"];

    /// <summary>Null: the student himself.</summary>
    public static string Short(Guardian? guardian) =>
        guardian is null ? T.Text["Person.Student"] : $"{Kind(guardian.Kind)}, {guardian.Name.WithInitials}";

    public static string Kind(GuardianKind? kind) => kind is null ? T.Text["Person.Student"] : T.Text[$"Kind.{kind}"];

    public static string State(AnswerState state) => T.Text[$"State.{state}"];

    /// <summary>Such as «дано 01.09.2026».</summary>
    public static string Known(PersonLine person) => person.State.On is { } on
        ? $"{State(person.State.State)} {on.ToString("d", System.Globalization.CultureInfo.CurrentCulture)}"
        : State(person.State.State);
}
