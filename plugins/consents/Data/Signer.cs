using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>Who signed, as the directory knew him on the day; a null capacity is the student.</summary>
internal sealed record Signer(string Name, GuardianKind? Capacity, string? Proof)
{
    public static Signer Of(Student student) => new(student.Name.Full, null, null);

    public static Signer Of(Guardian guardian, string? proof) => new(guardian.Name.Full, guardian.Kind, proof ?? guardian.Proof);
}
