using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>Who is to have an extract, as the directory knows him on the day.</summary>
/// <param name="Person">Who, about whom.</param>
/// <param name="Name">The full name.</param>
/// <param name="Capacity">Null: the student himself.</param>
public sealed record Recipient(Person Person, string Name, GuardianKind? Capacity)
{
    internal static Recipient Of(Student student, Guardian? guardian) => guardian is null
        ? new Recipient(new Person(student.Id, null), student.Name.Full, null)
        : new Recipient(new Person(student.Id, guardian.Id), guardian.Name.Full, guardian.Kind);
}
