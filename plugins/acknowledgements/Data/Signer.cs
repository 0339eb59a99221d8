using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>Who signs, as the directory knows him on the day.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Capacity">Null: the student himself.</param>
internal sealed record Signer(string Name, GuardianKind? Capacity)
{
    /// <summary>Null where the directory links no such representative to the child.</summary>
    public static Signer? Find(Student student, Person person) =>
        person.GuardianId is not { } id ? new Signer(student.Name.Full, null)
        : student.Guardians.FirstOrDefault(g => g.Id == id) is { } guardian ? new Signer(guardian.Name.Full, guardian.Kind)
        : null;
}
